import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartPoint, ChartSeries, ChartSpec } from '../../../../scene/chart-spec';
import { barDataset, plainValues } from '../bar-dataset';
import { bareAxis, baseOptions, rowAxis } from '../base-options';
import { chartColour, chartFonts, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import { columnPlot, hungNames, type ColumnPlot } from '../column-plot';
import { baseline } from '../drawing/baseline';
import { columnNames } from '../drawing/column-names';
import { qualifierMarks } from '../drawing/qualifier-marks';
import { placedValues } from '../drawing/placed-values';
import { valueWidth } from '../drawing/value-label';
import { placeLabels, type Box, type LabelWish, type Spot } from '../place-labels';

/** Space above the line's last point, so that its label stands above it. */
const LABEL_RISE = 10;

/** Sorted columns, and over them the share that they make up together, on an axis to 100%. */
export function paretoChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const series: ChartSeries = spec.series[0] ?? { name: '', colour: 'context', points: [] };
  const shares = cumulativeShares(series.points);
  const total = series.points.reduce((sum, point) => sum + (point?.value ?? 0), 0);
  const plot = columnPlot(spec, fonts, look, [], { right: 0, top: lineOf(fonts.value) + LABEL_RISE });
  const line: ChartDataset<'line', number[]> = {
    type: 'line',
    data: [...shares],
    yAxisID: 'share',
    borderColor: chartColour('quiet', look),
    borderWidth: 2,
    pointRadius: 3.5,
    pointBackgroundColor: chartColour('quiet', look),
    pointBorderWidth: 0,
    clip: false,
    order: 0,
  };
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: [{ ...barDataset(series, plainValues(series), 'column', look), order: 1 }, line],
    },
    options: {
      ...baseOptions(plot.padding),
      scales: {
        x: rowAxis,
        // Both axes end at the whole, so that the line starts at the first column's tip.
        y: bareAxis({ scale: 'linear', min: 0, max: total === 0 ? 1 : total }),
        share: bareAxis({ scale: 'linear', min: 0, max: 100 }),
      },
    },
    plugins: [
      qualifierMarks([series], look),
      placedValues(paretoLabels(series.points, shares, plot, fonts, look), fonts, look),
      columnNames(hungNames(plot), look),
      baseline(0, look),
    ],
  };
}

/** Percent of the whole that the points up to each one make up together. */
export function cumulativeShares(points: readonly (ChartPoint | null)[]): readonly number[] {
  const total = points.reduce((sum, point) => sum + (point?.value ?? 0), 0);
  let running = 0;
  return points.map((point) => {
    running += point?.value ?? 0;
    return total === 0 ? 0 : (running / total) * 100;
  });
}

function paretoLabels(
  points: readonly (ChartPoint | null)[],
  shares: readonly number[],
  plot: ColumnPlot,
  fonts: ChartFonts,
  look: ChartLook,
): readonly { readonly text: string; readonly box: Box }[] {
  const { left, right, top, bottom } = plot.padding;
  const pitch = (look.width - left - right) / Math.max(1, points.length);
  const spot = (index: number, percent: number): Spot => ({
    x: left + (index + 0.5) * pitch,
    y: top + (1 - percent / 100) * (look.height - top - bottom),
  });
  const total = points.reduce((sum, point) => sum + (point?.value ?? 0), 0);
  const wish = (text: string, at: Spot, rank: number): { text: string; wish: LabelWish } => ({
    text,
    wish: { at, w: valueWidth(text, fonts, look.measure), h: lineOf(fonts.value), rank },
  });
  const wished = points.flatMap((point, index) => {
    if (point === null) return [];
    const value = wish(point.label, spot(index, total === 0 ? 0 : (point.value / total) * 100), 2);
    // The first share is the first column's own: its tip says it already.
    return index === 0 ? [value] : [value, wish(percentText(shares[index] ?? 0), spot(index, shares[index] ?? 0), 1)];
  });
  const segments = shares.slice(1).map((share, index) => [spot(index, shares[index] ?? 0), spot(index + 1, share)] as const);
  const bounds = { x: 0, y: 0, w: look.width, h: look.height - bottom };
  return placeLabels(wished.map((one) => one.wish), segments, bounds).flatMap((box, index) => {
    const text = wished[index]?.text;
    return box === null || text === undefined ? [] : [{ text, box }];
  });
}

/** Whole percent; what falls short of the whole is never written as 100%. */
function percentText(share: number): string {
  const rounded = Math.round(share);
  return rounded === 100 && share < 100 - 1e-9 ? 'over 99%' : `${rounded}%`;
}
