import type { SlideKind } from '../../../model/slide';
import type { Colour, SceneSlide, TextItem } from '../../../scene/scene';
import { isBodyText, placeholdersOf, type Placeholder } from './placeholders';

/** A slide layout of the file: what slides of one kind have in common. */
export interface LayoutPlan {
  /** 1, 2, …: the number in the part's name. */
  readonly number: number;
  /** As PowerPoint lists it: 'Key figures'. */
  readonly name: string;
  readonly kind: SlideKind;
  readonly background: Colour;
  /** True when its slides show the master's furniture. */
  readonly furnished: boolean;
  /** Each placeholder with the item whose frame and look it takes. */
  readonly placeholders: readonly { readonly placeholder: Placeholder; readonly like: TextItem }[];
}

/** A layout of the house's own: it has its placeholders already. */
export const houseLayout = ({ kind, background }: SceneSlide, part: string): LayoutPlan => ({
  number: Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 1),
  name: '',
  kind,
  background,
  furnished: false,
  placeholders: [],
});

/** Kinds whose layout is more than its placeholders. */
const PAGES: ReadonlySet<SlideKind> = new Set(['cover', 'divider']);

/** PowerPoint's own name for a slide that leaves its body to tables and charts. */
const TITLE_ONLY = 'Title only';

/**
 * One layout for each kind of slide with the same placeholders and background, in order of
 * appearance; kinds without a body of text share one. Its placeholders stand as on the first such
 * slide, so that "Reset slide" keeps the deck as it is.
 */
export class LayoutBook {
  readonly layouts: LayoutPlan[] = [];
  readonly #byKey = new Map<string, LayoutPlan>();
  readonly #named = new Map<string, number>();

  /** The layout of a slide, opened when it is the first of its sort. */
  layoutFor(slide: SceneSlide, furnished: boolean): LayoutPlan {
    const placeholders = [...placeholdersOf(slide)].flatMap(([item, placeholder]) =>
      item.type === 'text' ? [{ placeholder, like: item }] : [],
    );
    const marks = placeholders.map(({ placeholder }) => `${placeholder.type}${placeholder.idx}`).sort();
    const bare = !PAGES.has(slide.kind) && placeholders.every(({ placeholder }) => !isBodyText(placeholder));
    const called = bare ? TITLE_ONLY : inWords(slide.kind);
    const key = [called, slide.background, furnished, ...marks].join(' ');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const count = (this.#named.get(called) ?? 0) + 1;
    this.#named.set(called, count);
    const name = `${called}${count === 1 ? '' : ` ${count}`}`;
    const layout = { number: this.layouts.length + 1, name, kind: slide.kind, background: slide.background, furnished, placeholders };
    this.layouts.push(layout);
    this.#byKey.set(key, layout);
    return layout;
  }
}

/** 'key-figures' → 'Key figures' */
function inWords(kind: SlideKind): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
