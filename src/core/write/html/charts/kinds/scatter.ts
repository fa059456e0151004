import type { ChartConfiguration } from 'chart.js';
import type { ChartPoint, ChartSeries, ChartSpec } from '../../../../scene/chart-spec';
import { fractionAt } from '../axis';
import { bareAxis, baseOptions } from '../base-options';
import { chartColour, chartFonts, lineOf, type ChartFonts, type ChartLook } from '../chart-look';
import { crossedAxes } from '../drawing/crossed-axes';
import { namedSpots, type NamedSpot } from '../drawing/named-spots';
import { valueWidth } from '../drawing/value-label';
import { placeLabels, type Spot } from '../place-labels';

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
      crossedAxes({ x: xs.name, y: ys.name }, fonts, look),
      namedSpots(placed(spots, fonts, look), fonts, look),
    ],
  };
}

function placed(
  spots: readonly { readonly name: string; readonly x: ChartPoint; readonly y: ChartPoint; readonly at: Spot }[],
  fonts: ChartFonts,
  look: ChartLook,
): readonly NamedSpot[] {
  const labels = spots.map(({ name, x, y }) => ({ name, values: `${x.label} · ${y.label}` }));
  const boxes = placeLabels(
    spots.map(({ at }, index) => ({
      at,
      w: Math.max(
        look.measure(labels[index]?.name ?? '', fonts.category),
        valueWidth(labels[index]?.values ?? '', fonts, look.measure),
      ),
      h: lineOf(fonts.category) + lineOf(fonts.value),
      rank: spots.length - index,
    })),
    [],
    { x: 0, y: 0, w: look.width, h: look.height },
  );
  return labels.flatMap((label, index) => {
    const box = boxes[index];
    return box == null ? [] : [{ ...label, box }];
  });
}
