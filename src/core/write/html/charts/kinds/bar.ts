import type { ChartConfiguration } from 'chart.js';
import type { ChartPoint, ChartSpec } from '../../../../scene/chart-spec';
import { baselineOf } from '../axis';
import { bareAxis, baseOptions } from '../base-options';
import { chartColour, chartFonts, type ChartLook } from '../chart-look';
import { baseline } from '../drawing/baseline';
import { logNote } from '../drawing/log-note';
import { qualifierMarks } from '../drawing/qualifier-marks';
import { rowNames } from '../drawing/row-names';
import { tipLabels } from '../drawing/tip-labels';
import { MAX_BAR, rowPlot } from '../row-plot';

/** Horizontal bars, one series, values at the tips. Also draws signed values around zero. */
export function barChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const points = spec.series[0]?.points ?? [];
  const labelled = points.filter((point): point is ChartPoint => point !== null);
  const plot = rowPlot(spec, fonts, look, labelled.map((point) => ({ point, tip: point.value })));
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: [
        {
          data: points.map((point) => point?.value ?? null),
          backgroundColor: points.map((point) => chartColour(point?.colour ?? 'context', look)),
          base: baselineOf(spec.axis),
          maxBarThickness: MAX_BAR,
          categoryPercentage: 0.56,
          barPercentage: 1,
        },
      ],
    },
    options: {
      ...baseOptions(plot.padding),
      indexAxis: 'y',
      scales: { x: bareAxis(spec.axis), y: { type: 'category', display: false, offset: true } },
    },
    plugins: [
      qualifierMarks(spec.series, look),
      tipLabels(spec.series, fonts, look),
      rowNames(plot.names, look),
      baseline(baselineOf(spec.axis), look),
      ...logNote(spec, look),
    ],
  };
}
