import type { SlideKind } from '../../../../core/model/slide';
import type { Staged } from '../../../state/scenes';

/** All that the list of slides knows of one; the rest a row looks up for itself. */
export interface RailEntry {
  readonly id: string;
  readonly kind: SlideKind;
  readonly title: string;
}

/** More new slides than these are named once their deck is laid out, and not each by itself before. */
const FEW = 20;

/**
 * Lists decks one after another, one entry a slide. An entry that says nothing new is the same
 * object as before, and so are all of them together when none does: what is the same is not listed again.
 */
export function keepEntries(): (staged: Pick<Staged, 'deck' | 'pagesOf' | 'isLaidOut'>) => readonly RailEntry[] {
  let before: readonly RailEntry[] = [];
  return ({ deck, pagesOf, isLaidOut }) => {
    const fresh = deck.slides.filter((slide) => !isLaidOut(slide));
    const waiting = new Set(fresh.length > FEW ? fresh : []);
    const known = new Map(before.map((entry) => [entry.id, entry]));
    const entries = deck.slides.map((slide): RailEntry => {
      const { id, kind } = slide;
      const title = waiting.has(slide) ? '' : (pagesOf(slide)[0]?.title ?? '');
      const same = known.get(id);
      return same !== undefined && same.title === title && same.kind === kind ? same : { id, kind, title };
    });
    const isSame = entries.length === before.length && entries.every((entry, index) => entry === before[index]);
    if (!isSame) before = entries;
    return before;
  };
}
