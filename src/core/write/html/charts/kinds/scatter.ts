import type { ChartConfiguration } from 'chart.js';
import type { ChartPoint, ChartSeries, ChartSpec } from '../../../../scene/chart-spec';
import { baselineOf, fractionAt } from '../axis';
import { bareAxis, baseOptions } from '../base-options';
import { chartColour, chartFonts, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import { crossedAxes } from '../drawing/crossed-axes';
import { namedSpots, spotNameSize, type SpotName } from '../drawing/named-spots';
import { placeLabels, type Box, type Spot } from '../place-labels';

const DOT = 6;
/** Room beyond the furthest point along x, as on the value axis. */
const HEADROOM = 1.1;

/** Points by two values each, named where they stand; the axes carry their measures. */
export function scatterChart(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  const fonts = chartFonts(spec, look);
  const none: ChartSeries = { name: '', colour: 'context', points: [] };
  const [xs = none, ys = none] = spec.series;
  const pairs = spec.categories.flatMap((category, index) => {
    const [x, y] = [xs.points[index], ys.points[index]];
    return x == null || y == null ? [] : [{ name: category.label, x, y }];
  });
  const values = pairs.map((pair) => pair.x.value);
  const range = { min: Math.min(0, ...values), max: Math.max(0, ...values) * HEADROOM || 1 };
  const row = lineOf(fonts.note) + 8;
  const padding = { left: DOT, right: DOT, top: row, bottom: row };
  const spot = (x: ChartPoint, y: ChartPoint): Spot => ({
    x: padding.left + fractionAt({ ...spec.axis, scale: 'linear', ...range }, x.value) * (look.width - 2 * DOT),
    y: padding.top + (1 - fractionAt(spec.axis, y.value)) * (look.height - 2 * row),
  });
  const origin = {
    x: padding.left + fractionAt({ ...spec.axis, scale: 'linear', ...range }, 0) * (look.width - 2 * DOT),
    y: padding.top + (1 - fractionAt(spec.axis, baselineOf(spec.axis))) * (look.height - 2 * row),
  };
  const axes = [
    [{ x: 0, y: origin.y }, { x: look.width, y: origin.y }],
    [{ x: origin.x, y: 0 }, { x: origin.x, y: look.height }],
  ] as const;
  const spots = pairs.map(({ name, x, y }) => ({ name, x, y, at: spot(x, y) }));
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: pairs.map(({ x, y }) => ({ x: x.value, y: y.value })),
          pointRadius: DOT,
          pointBorderWidth: 2,
          pointBorderColor: pairs.map(({ y }) => chartColour(y.colour, look)),
          // Points that are not exact are hollow.
          pointBackgroundColor: pairs.map(({ x, y }) =>
            chartColour(x.qualifier === 'exact' && y.qualifier === 'exact' ? y.colour : 'background', look),
          ),
          clip: false,
        },
      ],
    },
    options: {
      ...baseOptions(padding),
      scales: { x: { type: 'linear', display: false, ...range }, y: bareAxis(spec.axis) },
    },
    plugins: [
      crossedAxes({ x: xs.name, y: ys.name }, { x: 0, y: baselineOf(spec.axis) }, fonts, look),
      namedSpots(placed(spots, axes, { x: 0, y: row, w: look.width, h: look.height - 2 * row }, fonts, look), fonts, look),
    ],
  };
}

function placed(
  spots: readonly { readonly name: string; readonly x: ChartPoint; readonly y: ChartPoint; readonly at: Spot }[],
  axes: readonly (readonly [Spot, Spot])[],
  bounds: Box,
  fonts: ChartFonts,
  look: ChartLook,
): readonly { readonly name: SpotName; readonly box: Box }[] {
  const names = spots.map(({ name, x, y }) => ({ name, x: x.label, y: y.label }));
  const wishes = spots.map(({ at }, index) => ({
    at,
    ...spotNameSize(names[index] ?? { name: '', x: '', y: '' }, fonts, look),
    rank: spots.length - index,
  }));
  const boxes = placeLabels(wishes, axes, bounds);
  return names.flatMap((name, index) => {
    const box = boxes[index];
    return box == null ? [] : [{ name, box }];
  });
}
