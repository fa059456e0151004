import type { Deck } from '../../model/deck';
import { shownFigures } from '../../model/shown-figures';
import type { Slide } from '../../model/slide';

/** The slides that say something; a list of sources and a table of figures only look up. */
export const tellingSlides = ({ slides }: Deck): readonly Slide[] =>
  slides.filter(({ kind }) => kind !== 'sources' && kind !== 'figures-table');

/** Ledger ids that slides show, and those that shown derivations rest on. */
export function usedFigures(deck: Deck): ReadonlySet<string> {
  const byId = new Map(deck.ledger.map((entry) => [entry.id, entry]));
  const used = new Set<string>();
  const use = (id: string): void => {
    if (used.has(id)) return;
    used.add(id);
    const entry = byId.get(id);
    if (entry?.type === 'derivation') entry.parents.forEach(use);
    if (entry?.type === 'figure' && entry.equivalentOf !== null) use(entry.equivalentOf);
  };
  deck.slides.flatMap(shownFigures).forEach(use);
  return used;
}
