import type { Brand } from '../model/brand';
import type { LedgerEntry } from '../model/figure';
import type { Slide } from '../model/slide';
import type { SceneSlide } from '../scene/scene';
import type { LayoutContext } from './context';
import type { ReferenceMarks } from './marks/reference-marks';
import type { SetCell } from './pieces/table';
import { setText, type SetText } from './text/set-text';
import type { Work } from './work';

type Ledger = LayoutContext['ledger'];

/** One answer that laying out a slide rested on: asked again, it must be the same. */
type Read = (context: LayoutContext) => boolean;

interface Remembered<T> {
  readonly brand: Brand;
  readonly reads: readonly Read[];
  readonly result: T;
}

/** How slides were laid out, and by which answers. Slides never change in place, so each is its own key. */
export interface LayoutMemory {
  /** The pages that `make` gave for the slide, made again only when something that it asked for has changed. */
  recall<T>(slide: Slide, context: LayoutContext, make: (context: LayoutContext) => T): T;
  /** The same for a body that is long work. */
  recallSteps<T>(slide: Slide, context: LayoutContext, make: (context: LayoutContext) => Work<T>): Work<T>;
  /** Sets a cell of a long list; the same words in the same room are set once. */
  readonly setCell: SetCell;
  /** The page with its number and band, the same object while they are the same. */
  finish(page: SceneSlide, key: string, make: () => SceneSlide): SceneSlide;
}

/** A memory for the layouts of one window; forgets a slide once nothing else holds it. */
export function createLayoutMemory(): LayoutMemory {
  const pages = new WeakMap<Slide, Remembered<unknown>>();
  const bodies = new WeakMap<Slide, Remembered<unknown>>();
  const finished = new WeakMap<SceneSlide, { readonly key: string; readonly page: SceneSlide }>();
  /** What was made for the slide, if it still rests on the same. Only the one caller of each stage ever puts it there. */
  const known = <T>(stage: WeakMap<Slide, Remembered<unknown>>, slide: Slide, context: LayoutContext): Remembered<T> | null => {
    const before = stage.get(slide);
    return before?.brand === context.brand && before.reads.every((read) => read(context)) ? (before as Remembered<T>) : null;
  };
  return {
    recall<T>(slide: Slide, context: LayoutContext, make: (context: LayoutContext) => T): T {
      const before = known<T>(pages, slide, context);
      if (before !== null) return before.result;
      const reads: Read[] = [...readsOfDeck(context)];
      const result = make(recording(context, reads));
      pages.set(slide, { brand: context.brand, reads, result });
      return result;
    },
    *recallSteps<T>(slide: Slide, context: LayoutContext, make: (context: LayoutContext) => Work<T>): Work<T> {
      const before = known<T>(bodies, slide, context);
      if (before !== null) return before.result;
      const reads: Read[] = [...readsOfDeck(context)];
      const result = yield* make(recording(context, reads));
      bodies.set(slide, { brand: context.brand, reads, result });
      return result;
    },
    setCell: rememberingCells(),
    finish(page, key, make) {
      const before = finished.get(page);
      if (before?.key === key) return before.page;
      const done = make();
      finished.set(page, { key, page: done });
      return done;
    },
  };
}

/** Remembers nothing: for those who lay a deck out once. */
export const noMemory: LayoutMemory = {
  recall: (_slide, context, make) => make(context),
  recallSteps: (_slide, context, make) => make(context),
  setCell: setText,
  finish: (_page, _key, make) => make(),
};

/** Twice as many cells as the longest decks have; beyond it, all is forgotten rather than kept for ever. */
const MOST_CELLS = 100_000;

/** Sets cells, and sets none twice while the brand's faces are the same. */
function rememberingCells(): SetCell {
  let faces: Brand['fonts'] | null = null;
  const set = new Map<string, SetText>();
  return (drafts, width, context) => {
    if (faces !== context.brand.fonts || set.size > MOST_CELLS) set.clear();
    faces = context.brand.fonts;
    const key = `${width} ${JSON.stringify(drafts)}`;
    const before = set.get(key);
    if (before !== undefined) return before;
    const made = setText(drafts, width, context);
    set.set(key, made);
    return made;
  };
}

/** What every slide takes from the deck as a whole. */
const readsOfDeck = ({ deck, measurer }: LayoutContext): readonly Read[] => [
  (now) =>
    now.measurer === measurer &&
    now.deck.marking === deck.marking &&
    now.deck.footer === deck.footer &&
    now.deck.title === deck.title &&
    now.deck.date === deck.date &&
    now.deck.language === deck.language &&
    now.deck.template === deck.template &&
    (now.deck.sources === deck.sources || JSON.stringify(now.deck.sources) === JSON.stringify(deck.sources)),
];

/** The context, noting each answer it gives. */
const recording = (context: LayoutContext, reads: Read[]): LayoutContext => ({
  ...context,
  ledger: recordingLedger(context.ledger, reads),
  marks: recordingMarks(context.marks, reads),
});

function recordingMarks(marks: ReferenceMarks, reads: Read[]): ReferenceMarks {
  return {
    get order() {
      const { order } = marks;
      reads.push((now) => sameList(now.marks.order, order));
      return order;
    },
    markOf(id) {
      const mark = marks.markOf(id);
      reads.push((now) => now.marks.markOf(id) === mark);
      return mark;
    },
    targetOf(id) {
      const target = marks.targetOf(id);
      const slide = target?.to === 'slide' ? target.slide : null;
      reads.push((now) => {
        const other = now.marks.targetOf(id);
        return (other?.to === 'slide' ? other.slide : null) === slide;
      });
      return target;
    },
  };
}

/** The ledger, noting what is looked up; one that is walked through must be the very same throughout. */
function recordingLedger(ledger: Ledger, reads: Read[]): Ledger {
  const walked = (): Ledger => {
    const entries = [...ledger.values()];
    reads.push((now) => now.ledger.size === entries.length && isSame(entries, now.ledger.values()));
    return ledger;
  };
  return {
    get size() {
      return walked().size;
    },
    get(id) {
      const entry = ledger.get(id);
      reads.push((now) => now.ledger.get(id) === entry);
      return entry;
    },
    has(id) {
      const known = ledger.has(id);
      reads.push((now) => now.ledger.has(id) === known);
      return known;
    },
    keys: () => walked().keys(),
    values: () => walked().values(),
    entries: () => walked().entries(),
    forEach: (each) => walked().forEach(each),
    [Symbol.iterator]: () => walked()[Symbol.iterator](),
  };
}

function isSame(entries: readonly LedgerEntry[], others: Iterable<LedgerEntry>): boolean {
  let index = 0;
  for (const other of others) {
    if (entries[index] !== other) return false;
    index += 1;
  }
  return true;
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one === other || (one.length === other.length && one.every((id, index) => id === other[index]));
