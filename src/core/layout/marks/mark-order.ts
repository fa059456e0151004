import type { LedgerEntry } from '../../model/figure';
import { figuresIn } from '../../model/rich-text';
import { shownFigures } from '../../model/shown-figures';
import type { ChartContent, Slide } from '../../model/slide';
import { chartRows } from '../charts/chart-rows';

/**
 * The order of the reference marks: first appearance in the deck, then what the list of sources
 * shows besides. A restated figure shares the mark of the one it restates.
 */
export function markOrder(
  slides: readonly Slide[],
  ledger: ReadonlyMap<string, LedgerEntry>,
): readonly string[] {
  const listed = slides.flatMap((slide) => (slide.kind === 'sources' ? slide.alsoList : []));
  const ids = [...slides.flatMap((slide) => inReadingOrder(slide, ledger)), ...listed];
  return [...new Set(ids.map((id) => markedAs(id, ledger)))].filter((id) => ledger.has(id));
}

/** Charts are read in the order in which they are drawn, not in which their rows are kept. */
function inReadingOrder(slide: Slide, ledger: ReadonlyMap<string, LedgerEntry>): readonly string[] {
  const charts = chartsOf(slide);
  if (charts.length === 0) return shownFigures(slide);
  const drawn = charts.flatMap((content) =>
    chartRows(content, ledger).flatMap(({ cells }) => cells.flatMap((cell) => cell?.id ?? [])),
  );
  return [
    ...figuresIn(slide.title),
    ...figuresIn(slide.subtitle),
    ...drawn,
    ...shownFigures(slide),
  ];
}

function chartsOf(slide: Slide): readonly ChartContent[] {
  if (slide.kind === 'chart') return [slide.chart];
  return slide.kind === 'compare' ? [slide.left.chart, slide.right.chart] : [];
}

/** The figure under whose mark another stands: what it restates, or itself. */
export function markedAs(id: string, ledger: ReadonlyMap<string, LedgerEntry>): string {
  const entry = ledger.get(id);
  const restated = entry?.type === 'figure' ? entry.equivalentOf : null;
  return restated !== null && ledger.has(restated) ? restated : id;
}
