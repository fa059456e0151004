import type { ChartConfiguration } from 'chart.js';
import type { ChartPoint, ChartSpec } from '../../../../scene/chart-spec';
import { barDataset, plainValues } from '../bar-dataset';
import { bareAxis, baseOptions, rowAxis } from '../base-options';
import { chartFonts, type ChartLook } from '../chart-look';
import { columnPlot, hungNames } from '../column-plot';
import { baseline } from '../drawing/baseline';
import { columnNames } from '../drawing/column-names';
import { insideLabels, namedWidth } from '../drawing/inside-labels';
import { key, keyHeight } from '../drawing/key';
import { estimateMarks } from '../drawing/estimate-marks';

/** Space that a label beside the last column needs around it. */
const LABEL_SPACE = 12;

/** Columns of stacked segments with their values inside; `shares` draws each column as 100%. */
export function stackedChart(spec: ChartSpec, look: ChartLook, shares: boolean): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const named = !spec.legend;
  const widest = Math.max(
    0,
    ...spec.series.flatMap(({ name, points }) =>
      points.map((point, index) =>
        point === null ? 0 : namedWidth(point.label, named && index === points.length - 1 ? name : '', fonts, look),
      ),
    ),
  );
  const reserve = { right: widest + LABEL_SPACE, top: keyHeight(spec, fonts) };
  const plot = columnPlot(spec, fonts, look, [], reserve);
  const totals = spec.categories.map((_, index) =>
    spec.series.reduce((sum, { points }) => sum + valueOf(points[index]), 0),
  );
  const drawn = (values: readonly (number | null)[]): readonly (number | null)[] =>
    values.map((value, index) => {
      const total = totals[index] ?? 0;
      return value === null || !shares ? value : total === 0 ? 0 : (value / total) * 100;
    });
  const axis = shares ? { scale: 'linear' as const, min: 0, max: 100 } : spec.axis;
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: spec.series.map((series) => ({
        ...barDataset(series, drawn(plainValues(series)), 'column', look),
        stack: 'whole',
        borderColor: `#${look.palette.background}`,
        borderWidth: 1,
        borderSkipped: false,
      })),
    },
    options: {
      ...baseOptions(plot.padding),
      scales: { x: { ...rowAxis, stacked: true }, y: { ...bareAxis(axis), stacked: true } },
    },
    plugins: [
      estimateMarks(spec.series, look),
      insideLabels(spec.series, named, fonts, look),
      columnNames(hungNames(plot), look),
      baseline(0, look),
      ...key(spec, fonts, look),
    ],
  };
}

const valueOf = (point: ChartPoint | null | undefined): number => point?.value ?? 0;
