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

/** The charts that a slide draws, by where they stand on it. */
export function chartContents(slide: Slide): readonly { readonly at: RepairedChart; readonly content: ChartContent }[] {
  if (slide.kind === 'chart') return [{ at: 'chart', content: slide.chart }];
  if (slide.kind !== 'compare') return [];
  return [
    { at: 'left', content: slide.left.chart },
    { at: 'right', content: slide.right.chart },
  ];
}

/** The field of a slide that holds the chart. */
export const chartField = (at: RepairedChart): string => (at === 'chart' ? 'chart' : `${at}.chart`);

/** Nearly every chart rule asks for the same list; decks never change in place. */
const known = new WeakMap<Deck, readonly PlacedChart[]>();

/** Every chart that a deck draws. */
export function chartsOf(deck: Deck): readonly PlacedChart[] {
  const before = known.get(deck);
  if (before !== undefined) return before;
  const placed = placedCharts(deck);
  known.set(deck, placed);
  return placed;
}

function placedCharts({ slides, ledger }: Deck): readonly PlacedChart[] {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  return slides.flatMap((slide) =>
    chartContents(slide).map(({ at, content }): PlacedChart => {
      const count = Math.max(0, ...content.rows.map(({ cells }) => cells.length));
      const series = Array.from({ length: count }, (_, index) =>
        content.rows.flatMap(({ cells }) => byId.get(cells[index] ?? '') ?? []),
      );
      return {
        slide,
        place: { slide: slide.id, field: chartField(at) },
        at,
        content,
        series,
        entries: series.flat(),
        whole: content.total === null ? null : (byId.get(content.total) ?? null),
      };
    }),
  );
}
