import { labelAt, nativeChart, partFill, pointsOf, seriesOf, type ChartKindWriter } from '../chart-plan';
import { lineHeight, textWidth } from '../text-extent';
import { share } from '../plot-areas';

/** Inner radius of the ring, as a share of the outer. */
export const HOLE = 0.62;
/** Points between the ring and its names. */
const OUT = 16;

/**
 * Parts of one whole as a ring, each named with its value beside it. PowerPoint puts labels of a
 * ring on it; each is moved outwards from there.
 */
export const doughnut: ChartKindWriter = (spec, setting) => {
  const [series] = spec.series;
  const { frame } = setting;
  const values = series?.points.map((point) => point?.value ?? 0) ?? [];
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const widths = spec.categories.map(({ label }, index) =>
    Math.max(textWidth(label, spec.categorySize), textWidth(series?.points[index]?.label ?? '', spec.labelSize)),
  );
  const side = Math.max(0, ...widths) + OUT;
  const height = lineHeight(spec.labelSize) + lineHeight(spec.categorySize);
  const diameter = Math.max(40, Math.min(frame.h - 2 * height, frame.w - 2 * side));
  const radius = diameter / 2;
  const turn = firstAngle(values);
  let turned = turn;
  const points = pointsOf(series, (point, index) => {
    const middle = turned + (point.value / total) * Math.PI;
    turned += (point.value / total) * 2 * Math.PI;
    const onRing = radius * ((1 + HOLE) / 2);
    const [right, down] = [Math.sin(middle), -Math.cos(middle)];
    const outwards = radius + OUT - onRing;
    const shift = {
      x: (right * (outwards + (widths[index] ?? 0) / 2)) / frame.w,
      y: (down * (outwards + height / 2)) / frame.h,
    };
    const label = { ...labelAt('ctr')(point, setting), name: spec.categories[index]?.label ?? '', shift };
    return { value: point.value, fill: partFill(point, setting), label };
  });
  return nativeChart(spec, {
    legend: false,
    turn: Math.round((turn * 180) / Math.PI + 360) % 360,
    area: share({ x: (frame.w - diameter) / 2, y: (frame.h - diameter) / 2, w: diameter, h: diameter }, frame, 'inner'),
    plots: [
      {
        type: 'doughnut',
        grouping: 'standard',
        series: [seriesOf(series?.name ?? '', { colour: setting.colour(series?.colour ?? 'accent'), pattern: 'solid' }, points)],
        gap: 0,
        overlap: 0,
        axes: 'primary',
      },
    ],
  });
};

/** Where the ring starts, in radians from the top: its largest part is centred at the right, the small ones fan out at the left. */
function firstAngle(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const largest = values.indexOf(Math.max(...values));
  const before = values.slice(0, largest).reduce((sum, value) => sum + value, 0);
  return Math.PI / 2 - ((before + (values[largest] ?? 0) / 2) / total) * 2 * Math.PI;
}
