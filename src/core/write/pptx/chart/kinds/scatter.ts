import type { ChartPoint } from '../../../../scene/chart-spec';
import { share } from '../plot-areas';
import { lineHeight } from '../text-extent';
import { bareAxis, fillOf, labelAt, nativeChart, seriesOf, type ChartKindWriter } from '../chart-plan';

const MARKER = 9;
/** Points that the plot keeps from the sides, and its measures from the plot. */
const EDGE = 5;

/** Points of two measures on two axes, each named with its values beside it. */
export const scatter: ChartKindWriter = (spec, setting) => {
  const [xs, ys] = spec.series;
  const pairs = spec.categories.flatMap(({ label }, index): { name: string; x: ChartPoint; y: ChartPoint }[] => {
    const [x, y] = [xs?.points[index], ys?.points[index]];
    return x == null || y == null ? [] : [{ name: label, x, y }];
  });
  const points = pairs.map(({ name, x, y }) => ({
    value: y.value,
    fill: fillOf(x.qualifier === 'exact' ? y : { ...x, colour: y.colour }, setting),
    label: { ...labelAt('t')(y, setting), name, text: `${x.label} · ${y.label}` },
  }));
  const { frame } = setting;
  const row = lineHeight(spec.categorySize) + EDGE;
  return nativeChart(spec, {
    categories: { header: xs?.name ?? '', cells: pairs.map(({ name }) => name), dates: false },
    value: { ...bareAxis(spec), title: ys?.name ?? '' },
    legend: false,
    area: share({ x: EDGE, y: row, w: frame.w - 2 * EDGE, h: Math.max(10, frame.h - 2 * row) }, frame, 'inner'),
    plots: [
      {
        type: 'scatter',
        grouping: 'standard',
        series: [
          seriesOf(ys?.name ?? '', { colour: setting.colour(ys?.colour ?? 'accent'), pattern: 'solid' }, points, {
            marker: MARKER,
            x: pairs.map(({ x }) => x.value),
          }),
        ],
        gap: 0,
        overlap: 0,
        axes: 'primary',
      },
    ],
  });
};
