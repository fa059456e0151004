import type { Extraction } from '../../../../core/model/extraction';
import type { ChartKind } from '../../../../core/model/group';
import type { Reason } from '../../../../core/model/reason';
import type { ChartContent } from '../../../../core/model/slide';

/** A kind of chart for these figures, and why it would mislead when it would. */
export interface ChartOffer {
  readonly kind: ChartKind;
  readonly refused: Reason | null;
}

const single: readonly ChartKind[] = ['bar', 'column', 'doughnut'];
const dated: readonly ChartKind[] = ['line', 'column', 'bar'];
const several: readonly ChartKind[] = ['clustered', 'stacked', 'stacked100', 'bar'];

/** The kinds that a chart of this shape may turn into, the present one always among them. */
export function chartOffers(
  chart: ChartContent,
  extractions: readonly Extraction[],
): readonly ChartOffer[] {
  const isDated = chart.rows.length > 0 && chart.rows.every(({ date }) => date !== null);
  const kinds = chart.series.length > 1 ? several : isDated ? dated : single;
  const all = kinds.includes(chart.kind) ? kinds : [chart.kind, ...kinds];
  const cells = chart.rows.flatMap((row) => row.cells);
  const refusals = extractions
    .flatMap(({ groups }) => groups)
    .filter(({ figures }) => cells.every((id) => id === null || figures.includes(id)))
    .flatMap((group) => group.refusals);
  return all.map((kind) => ({
    kind,
    refused: refusals.find((refusal) => refusal.chart === kind) ?? null,
  }));
}
