import type { ChartPoint, ChartSpec } from '../../../../scene/chart-spec';
import { placeLabels, type PlacedLabel } from '../place-labels';
import { fractionOf, share } from '../plot-areas';
import { lineHeight, textWidth } from '../text-extent';
import { bareAxis, fillOf, nativeChart, placedLabel, seriesOf, type ChartKindWriter } from '../chart-plan';

const MARKER = 9;
/** Points that the plot keeps from the sides, and its measures from the plot. */
const EDGE = 5;

interface Pair {
  readonly name: string;
  readonly x: ChartPoint;
  readonly y: ChartPoint;
}

/** Room that PowerPoint leaves beyond the furthest value along x, as a share of it. */
const HEADROOM = 1.1;

/** Where each name stands so that it runs into neither axis nor another name. */
function labelPlaces(
  spec: ChartSpec,
  pairs: readonly Pair[],
  plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): readonly PlacedLabel[] {
  const xs = pairs.map(({ x }) => x.value);
  const along = { ...spec.axis, scale: 'linear' as const, min: Math.min(0, ...xs), max: Math.max(0, ...xs) * HEADROOM || 1 };
  const spot = (x: number, y: number) => ({
    x: plot.x + fractionOf(along, x) * plot.w,
    y: plot.y + (1 - fractionOf(spec.axis, y)) * plot.h,
  });
  const origin = spot(0, Math.max(0, spec.axis.min));
  const axes = [
    [{ x: plot.x, y: origin.y }, { x: plot.x + plot.w, y: origin.y }],
    [{ x: origin.x, y: plot.y }, { x: origin.x, y: plot.y + plot.h }],
  ] as const;
  const wishes = pairs.map(({ name, x, y }) => ({
    at: spot(x.value, y.value),
    w: Math.max(textWidth(name, spec.categorySize), textWidth(`${x.label} · ${y.label}`, spec.labelSize)),
    h: lineHeight(spec.categorySize) + lineHeight(spec.labelSize),
  }));
  return placeLabels(wishes, axes, { x: 0, y: plot.y, w: plot.x * 2 + plot.w, h: plot.h });
}

/** Points of two measures on two axes, each named with its values beside it. */
export const scatter: ChartKindWriter = (spec, setting) => {
  const [xs, ys] = spec.series;
  const pairs = spec.categories.flatMap(({ label }, index): Pair[] => {
    const [x, y] = [xs?.points[index], ys?.points[index]];
    return x == null || y == null ? [] : [{ name: label, x, y }];
  });
  const { frame } = setting;
  const row = lineHeight(spec.categorySize) + EDGE;
  const plot = { x: EDGE, y: row, w: frame.w - 2 * EDGE, h: Math.max(10, frame.h - 2 * row) };
  const places = labelPlaces(spec, pairs, plot);
  const points = pairs.map(({ name, x, y }, index) => ({
    value: y.value,
    fill: fillOf(x.qualifier === 'exact' ? y : { ...x, colour: y.colour }, setting),
    label: { ...placedLabel(y, places[index], setting), name, text: `${x.label} · ${y.label}` },
  }));
  return nativeChart(spec, {
    categories: { header: xs?.name ?? '', cells: pairs.map(({ name }) => name), dates: false },
    value: { ...bareAxis(spec), title: ys?.name ?? '' },
    legend: false,
    area: share(plot, frame, 'inner'),
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
