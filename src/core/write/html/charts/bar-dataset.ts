import type { ChartDataset } from 'chart.js';
import type { ChartSeries } from '../../../scene/chart-spec';
import { chartColour, type ChartLook } from './chart-look';

/** A value, the two ends of a floating bar, or a gap. */
export type BarValue = number | [number, number] | null;

/** Bars take this share of their row or column; the rest is the gap between them. */
const SHARE = { row: 0.56, column: 0.62 } as const;
/** Rows thicker than 48 pt and columns thicker than 96 pt look like areas. */
const THICKEST = { row: 64, column: 170 } as const;

/** A series as plain bars, each in its point's own colour. `values` are what is drawn. */
export function barDataset(
  series: ChartSeries,
  values: readonly BarValue[],
  way: 'row' | 'column',
  look: ChartLook,
): ChartDataset<'bar', BarValue[]> {
  return {
    data: [...values],
    backgroundColor: series.points.map((point) => chartColour(point?.colour ?? series.colour, look)),
    maxBarThickness: THICKEST[way],
    categoryPercentage: SHARE[way],
    barPercentage: 1,
  };
}

/** The values of a series as they stand. */
export const plainValues = (series: ChartSeries): readonly (number | null)[] =>
  series.points.map((point) => point?.value ?? null);
