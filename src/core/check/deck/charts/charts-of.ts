import type { Deck } from '../../../model/deck';
import type { LedgerEntry } from '../../../model/figure';
import type { Place, RepairedChart } from '../../../model/finding';
import type { ChartContent, Slide } from '../../../model/slide';

/** A chart of a deck with its place and the numbers it draws, looked up. */
export interface PlacedChart {
  readonly slide: Slide;
  readonly place: Place;
  readonly at: RepairedChart;
  readonly content: ChartContent;
  /** One list a series, gaps left out. */
  readonly series: readonly (readonly LedgerEntry[])[];
  /** All series in one list. */
  readonly entries: readonly LedgerEntry[];
  /** The stated whole; null when none is stated or the ledger has lost it. */
  readonly whole: LedgerEntry | null;
}

/** Every chart that a deck draws. */
export function chartsOf({ slides, ledger }: Deck): readonly PlacedChart[] {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  const placed = (slide: Slide, at: RepairedChart, content: ChartContent): PlacedChart => {
    const count = Math.max(0, ...content.rows.map(({ cells }) => cells.length));
    const series = Array.from({ length: count }, (_, index) =>
      content.rows.flatMap(({ cells }) => byId.get(cells[index] ?? '') ?? []),
    );
    return {
      slide,
      place: { slide: slide.id, field: at === 'chart' ? 'chart' : `${at}.chart` },
      at,
      content,
      series,
      entries: series.flat(),
      whole: content.total === null ? null : (byId.get(content.total) ?? null),
    };
  };
  return slides.flatMap((slide) => {
    if (slide.kind === 'chart') return [placed(slide, 'chart', slide.chart)];
    if (slide.kind !== 'compare') return [];
    return [placed(slide, 'left', slide.left.chart), placed(slide, 'right', slide.right.chart)];
  });
}
