import type { ChartConfiguration } from 'chart.js';
import type { ChartSeries, ChartSpec } from '../../../../scene/chart-spec';
import { baselineOf } from '../axis';
import { barDataset } from '../bar-dataset';
import { bareAxis, baseOptions, rowAxis } from '../base-options';
import { chartFonts, type ChartLook } from '../chart-look';
import { baseline } from '../drawing/baseline';
import { rowNames } from '../drawing/row-names';
import { labelledPoints, tipLabels } from '../drawing/tip-labels';
import { rowPlot } from '../row-plot';

/** A single value among ranges is drawn this wide, in pixels. */
const MARK = 4;

/** Bars from the lower to the upper end of each range, on an axis from zero. */
export function rangeChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const series: ChartSeries = spec.series[0] ?? { name: '', colour: 'context', points: [] };
  const plot = rowPlot(spec, fonts, look, labelledPoints([series]), 0);
  const ends = series.points.map((point): [number, number] | null =>
    point === null ? null : [point.value, point.high ?? point.value],
  );
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: [{ ...barDataset(series, ends, 'row', look), minBarLength: MARK }],
    },
    options: {
      ...baseOptions(plot.padding),
      indexAxis: 'y',
      scales: { x: bareAxis(spec.axis), y: rowAxis },
    },
    plugins: [
      tipLabels([series], fonts, look, {
        backward: () => false,
        beyond: (point) => point.high ?? point.value,
      }),
      rowNames(plot.names, look),
      baseline(baselineOf(spec.axis), look),
    ],
  };
}
