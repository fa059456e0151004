import type { ChartConfiguration } from 'chart.js';
import type { ChartPoint, ChartSpec } from '../../../../scene/chart-spec';
import { baselineOf } from '../axis';
import { bareAxis, baseOptions } from '../base-options';
import { chartColour, chartFonts, type ChartLook } from '../chart-look';
import { columnPlot, MAX_COLUMN } from '../column-plot';
import { baseline } from '../drawing/baseline';
import { columnNames } from '../drawing/column-names';
import { logNote } from '../drawing/log-note';
import { qualifierMarks } from '../drawing/qualifier-marks';
import { tipLabels } from '../drawing/tip-labels';

/** Columns, one series, values at the tips. */
export function columnChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const points = spec.series[0]?.points ?? [];
  const labelled = points.filter((point): point is ChartPoint => point !== null);
  const plot = columnPlot(spec, fonts, look, labelled.map((point) => ({ point, tip: point.value })));
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: [
        {
          data: points.map((point) => point?.value ?? null),
          backgroundColor: points.map((point) => chartColour(point?.colour ?? 'context', look)),
          base: baselineOf(spec.axis),
          maxBarThickness: MAX_COLUMN,
          categoryPercentage: 0.62,
          barPercentage: 1,
        },
      ],
    },
    options: {
      ...baseOptions(plot.padding),
      scales: { y: bareAxis(spec.axis), x: { type: 'category', display: false, offset: true } },
    },
    plugins: [
      qualifierMarks(spec.series, look),
      tipLabels(spec.series, fonts, look),
      columnNames(plot.names.map((name, at) => ({ name, at, top: plot.nameTop })), look),
      baseline(baselineOf(spec.axis), look),
      ...logNote(spec, look),
    ],
  };
}
