import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec } from '../../../../scene/chart-spec';
import { baselineOf } from '../axis';
import { barDataset, plainValues } from '../bar-dataset';
import { bareAxis, baseOptions, rowAxis } from '../base-options';
import { chartFonts, type ChartLook } from '../chart-look';
import { CLUSTER_SHARE, columnPlot, hungNames } from '../column-plot';
import { baseline } from '../drawing/baseline';
import { columnNames } from '../drawing/column-names';
import { key, keyHeight } from '../drawing/key';
import { qualifierMarks } from '../drawing/qualifier-marks';
import { labelledPoints, tipLabels } from '../drawing/tip-labels';

/** Columns with the values at their tips; several series stand side by side, named by a key. */
export function columnChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const reserve = { right: 0, top: keyHeight(spec, fonts) };
  const beside = spec.series.length;
  const plot = columnPlot(spec, fonts, look, labelledPoints(spec.series), reserve, beside);
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: spec.series.map((series) => ({
        ...barDataset(series, plainValues(series), 'column', look),
        base: baselineOf(spec.axis),
        ...(beside > 1 ? { categoryPercentage: CLUSTER_SHARE, barPercentage: 0.92 } : {}),
      })),
    },
    options: { ...baseOptions(plot.padding), scales: { x: rowAxis, y: bareAxis(spec.axis) } },
    plugins: [
      qualifierMarks(spec.series, look),
      tipLabels(spec.series, fonts, look, { room: plot.labelRoom }),
      columnNames(hungNames(plot), look),
      baseline(baselineOf(spec.axis), look),
      ...key(spec, fonts, look),
    ],
  };
}
