import type { LedgerEntry } from '../../model/figure';
import { shownFigures } from '../../model/shown-figures';
import type { Slide } from '../../model/slide';

/**
 * The order of the reference marks: first appearance in the deck, then what the list of sources
 * shows besides. A restated figure shares the mark of the one it restates.
 */
export function markOrder(
  slides: readonly Slide[],
  ledger: ReadonlyMap<string, LedgerEntry>,
): readonly string[] {
  const listed = slides.flatMap((slide) => (slide.kind === 'sources' ? slide.alsoList : []));
  const ids = [...slides.flatMap(shownFigures), ...listed];
  return [...new Set(ids.map((id) => markedAs(id, ledger)))].filter((id) => ledger.has(id));
}

/** The figure under whose mark another stands: what it restates, or itself. */
export function markedAs(id: string, ledger: ReadonlyMap<string, LedgerEntry>): string {
  const entry = ledger.get(id);
  const restated = entry?.type === 'figure' ? entry.equivalentOf : null;
  return restated !== null && ledger.has(restated) ? restated : id;
}
