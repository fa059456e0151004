import { fillOf, GAP, labelBeside, nativeChart, plainSeries, type ChartKindWriter } from '../chart-plan';
import type { NativeSeries } from '../native-chart';

/** Points of two measures on two axes with numbers, each named beside it. */
export const scatter: ChartKindWriter = (spec, setting) => {
  const [x, y] = spec.series;
  const points: NativeSeries[] =
    x === undefined || y === undefined
      ? []
      : [
          {
            ...plainSeries(y, setting, 'r'),
            points: y.points.map((point, index) =>
              point === null || x.points[index] == null
                ? GAP
                : {
                    value: point.value,
                    fill: fillOf(point, setting),
                    label: { ...labelBeside(point, setting), text: spec.categories[index]?.label ?? '', bold: false },
                  },
            ),
            x: x.points.map((point) => point?.value ?? 0),
            marker: { symbol: 'circle', size: 9 },
          },
        ];
  return nativeChart(spec, {
    categories: { header: x?.name ?? '', cells: spec.categories.map(({ label }) => label), dates: false, shown: true },
    value: { min: spec.axis.min, max: spec.axis.max, logarithmic: spec.axis.scale === 'log', format: '#,##0.##', title: y?.name ?? '' },
    plots: [{ type: 'scatter', grouping: 'standard', series: points, gap: 0, overlap: 0, axes: 'primary' }],
  });
};
