import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from '../../../../scene/chart-spec';
import { baselineOf } from '../axis';
import { barDataset, plainValues } from '../bar-dataset';
import { bareAxis, baseOptions, rowAxis } from '../base-options';
import { chartFonts, type ChartLook } from '../chart-look';
import { baseline } from '../drawing/baseline';
import { key, keyHeight } from '../drawing/key';
import { qualifierMarks } from '../drawing/qualifier-marks';
import { rowNames } from '../drawing/row-names';
import { labelledPoints, tipLabels } from '../drawing/tip-labels';
import { rowPlot } from '../row-plot';

/**
 * Horizontal bars with the values at their tips. Signed values stand on both sides of zero, so this
 * draws diverging bars too.
 */
export function barChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const labelled = labelledPoints(spec.series);
  const plot = rowPlot(spec, fonts, look, labelled, keyHeight(spec, fonts));
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: spec.series.map((series) => ({
        ...barDataset(series, plainValues(series), 'row', look),
        base: baselineOf(spec.axis),
      })),
    },
    options: {
      ...baseOptions(plot.padding),
      indexAxis: 'y',
      scales: { x: bareAxis(spec.axis), y: rowAxis },
    },
    plugins: [
      qualifierMarks(spec.series, look),
      tipLabels(spec.series, fonts, look),
      rowNames(plot.names, look),
      baseline(baselineOf(spec.axis), look),
      ...key(spec, fonts, look),
    ],
  };
}
