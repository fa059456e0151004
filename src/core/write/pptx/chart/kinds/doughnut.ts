import type { ChartSpec } from '../../../../scene/chart-spec';
import { labelAt, nativeChart, partFill, pointsOf, seriesOf, type ChartKindWriter } from '../chart-plan';
import { lineHeight, textWidth } from '../text-extent';
import { share } from '../plot-areas';

/** Inner radius of the ring, as a share of the outer: the only one that LibreOffice draws. */
export const HOLE = 0.5;
/** Points between the ring and its names. */
const OUT = 16;

/** Estimates of widths err to the wide side; the ring stands where names end on the average. */
const CLOSE = 0.88;
/** Points between names below each other. */
const NAME_GAP = 3;

/** A part's label beside the ring: `middle` is its height, `width` its room. */
interface RingName {
  readonly angle: number;
  readonly width: number;
  readonly right: boolean;
  readonly middle: number;
}

/**
 * Parts of one whole as a ring, each named with its value beside it. PowerPoint puts labels of a
 * ring on it; each is moved outwards from there, names of one side apart from each other.
 */
export const doughnut: ChartKindWriter = (spec, setting) => {
  const [series] = spec.series;
  const { frame } = setting;
  const values = series?.points.map((point) => point?.value ?? 0) ?? [];
  const turn = firstAngle(values);
  const height = lineHeight(spec.labelSize) + lineHeight(spec.categorySize);
  const bare = bareNames(spec, turn);
  const room = (right: boolean): number => Math.max(0, ...bare.filter((name) => name.right === right).map(({ width }) => width + OUT));
  const diameter = Math.max(40, Math.min(frame.h, frame.w - room(false) - room(true)));
  const radius = diameter / 2;
  const centre = { x: room(false) + radius, y: frame.h / 2 };
  const names = apart(
    bare.map((name) => ({ ...name, middle: centre.y - Math.cos(name.angle) * radius })),
    height + NAME_GAP,
    { top: height / 2, bottom: frame.h - height / 2 },
  );
  const points = pointsOf(series, (point, index) => {
    const name = names[index] ?? { angle: 0, width: 0, right: true, middle: centre.y };
    const onRing = radius * ((1 + HOLE) / 2);
    const from = { x: centre.x + Math.sin(name.angle) * onRing, y: centre.y - Math.cos(name.angle) * onRing };
    const aside = (radius + OUT + name.width / 2) * (name.right ? 1 : -1);
    const shift = { x: (centre.x + aside - from.x) / frame.w, y: (name.middle - from.y) / frame.h };
    const label = { ...labelAt('ctr')(point, setting), name: spec.categories[index]?.label ?? '', shift };
    return { value: point.value, fill: partFill(point, setting), label };
  });
  return nativeChart(spec, {
    legend: false,
    turn: Math.round((turn * 180) / Math.PI + 360) % 360,
    area: share({ x: centre.x - radius, y: centre.y - radius, w: diameter, h: diameter }, frame, 'inner'),
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

/** Angle of each part's middle, the side its name stands on, and the name's width. */
function bareNames(spec: ChartSpec, turn: number): readonly Omit<RingName, 'middle'>[] {
  const points = spec.series[0]?.points ?? [];
  const total = points.reduce((sum, point) => sum + (point?.value ?? 0), 0) || 1;
  let turned = turn;
  return spec.categories.map(({ label }, index) => {
    const part = ((points[index]?.value ?? 0) / total) * 2 * Math.PI;
    const angle = turned + part / 2;
    turned += part;
    const width = CLOSE * Math.max(textWidth(label, spec.categorySize), textWidth(points[index]?.label ?? '', spec.labelSize));
    return { angle, width, right: Math.sin(angle) >= 0 };
  });
}

/** Names of one side moved so far down, and then up from the foot, that none meets the next. */
function apart(
  names: readonly RingName[],
  step: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly RingName[] {
  const middles = names.map(({ middle }) => middle);
  for (const right of [true, false]) {
    const side = names.flatMap((name, index) => (name.right === right ? [index] : [])).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
    let floor = top;
    for (const index of side) {
      middles[index] = Math.max(floor, middles[index] ?? 0);
      floor = (middles[index] ?? 0) + step;
    }
    let ceiling = bottom;
    for (const index of [...side].sort((a, b) => (middles[b] ?? 0) - (middles[a] ?? 0))) {
      middles[index] = Math.min(ceiling, middles[index] ?? 0);
      ceiling = (middles[index] ?? 0) - step;
    }
  }
  return names.map((name, index) => ({ ...name, middle: middles[index] ?? name.middle }));
}

/** Where the ring starts, in radians from the top: its largest part is centred at the right, the small ones fan out at the left. */
function firstAngle(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const largest = values.indexOf(Math.max(...values));
  const before = values.slice(0, largest).reduce((sum, value) => sum + value, 0);
  return Math.PI / 2 - ((before + (values[largest] ?? 0) / 2) / total) * 2 * Math.PI;
}
