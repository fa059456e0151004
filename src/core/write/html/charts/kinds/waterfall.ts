import type { ChartConfiguration } from 'chart.js';
import type { ChartPoint, ChartSeries, ChartSpec } from '../../../../scene/chart-spec';
import { barDataset } from '../bar-dataset';
import { bareAxis, baseOptions, rowAxis } from '../base-options';
import { chartFonts, type ChartLook } from '../chart-look';
import { columnPlot, hungNames } from '../column-plot';
import { baseline } from '../drawing/baseline';
import { columnNames } from '../drawing/column-names';
import { estimateMarks } from '../drawing/estimate-marks';
import { stepRules } from '../drawing/step-rules';
import { tipLabels } from '../drawing/tip-labels';

/** Steps that rise and fall from where the last one ended, and the total they come to. */
export function waterfallChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const series: ChartSeries = spec.series[0] ?? { name: '', colour: 'context', points: [] };
  const steps = waterfallSteps(series.points);
  const labelled = series.points.flatMap((point, index) => {
    const end = steps[index]?.[1];
    return point === null || end === undefined ? [] : [{ point, tip: end }];
  });
  const plot = columnPlot(spec, fonts, look, labelled, { right: 0, top: 0 });
  const falls = (point: ChartPoint): boolean => point.value < 0;
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: [barDataset(series, steps, 'column', look)],
    },
    options: { ...baseOptions(plot.padding), scales: { x: rowAxis, y: bareAxis(spec.axis) } },
    plugins: [
      estimateMarks([series], look),
      stepRules(steps, look),
      tipLabels([series], fonts, look, {
        backward: falls,
        beyond: (_, index) => steps[index]?.[1] ?? 0,
        room: plot.labelRoom,
      }),
      columnNames(hungNames(plot), look),
      baseline(0, look),
    ],
  };
}

/** Where each bar starts and ends: steps follow on, the last point is the total from zero. */
export function waterfallSteps(points: readonly (ChartPoint | null)[]): readonly ([number, number] | null)[] {
  let running = 0;
  return points.map((point, index) => {
    if (point === null) return null;
    const start = index === points.length - 1 ? 0 : running;
    running = start + point.value;
    return [start, running];
  });
}
