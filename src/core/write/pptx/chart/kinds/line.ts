import type { ChartPoint, ChartSpec } from '../../../../scene/chart-spec';
import type { Frame } from '../../../../scene/scene';
import {
  categoryName,
  fillOf,
  labelAt,
  nativeChart,
  pointsOf,
  seriesOf,
  type ChartKindWriter,
  type ChartSetting,
} from '../chart-plan';
import type { NativeChart, NativeSeries, Plot, PointLabel } from '../native-chart';
import { placeLabels, type PlacedLabel, type Spot } from '../place-labels';
import { fractionOf, legendHeight, namesWidth, share } from '../plot-areas';
import { lineHeight, textWidth } from '../text-extent';

const LINE_WIDTH = 2;
const MARKER = 7;
/** Points: the first and last point stand in from the edge by at most this. */
const MAX_INSET = 60;
const NAME_DROP = 8;
/** Points that names keep from the axis. */
const NAME_LIFT = 3;

/** Lines through points; where every category has a date, points stand at their dates. */
export const line: ChartKindWriter = (spec, setting) => lineChart(spec, setting, false);

/** Lines over faintly filled areas. */
export const area: ChartKindWriter = (spec, setting) => lineChart(spec, setting, true);

function lineChart(spec: ChartSpec, setting: ChartSetting, filled: boolean): NativeChart {
  const days = daysOf(spec);
  const plot = linePlot(spec, setting.frame, days);
  const lines = linesOf(spec, setting, plot);
  const faint = lines.map((series): NativeSeries => ({
    ...series,
    fill: series.fill === null ? null : { ...series.fill, pattern: 'faint' },
    inLegend: false,
  }));
  return nativeChart(spec, {
    area: share(plot.box, setting.frame, 'inner'),
    ...(days === null ? {} : { categories: { header: spec.axis.unit, cells: days, dates: true } }),
    plots: [
      ...(filled ? [plotOf('area', faint)] : []),
      plotOf('line', days === null ? lines : [...lines, dateNames(spec, setting)]),
    ],
  });
}

/** Excel's number of each category's day (1 is 1 January 1900), or null where not all have a date of their own. */
function daysOf(spec: ChartSpec): readonly number[] | null {
  const days = spec.categories.map(({ date }) =>
    date === null ? Number.NaN : Math.round(Date.parse(date) / 86_400_000) + 25_569,
  );
  const distinct = days.every((day, index) => index === 0 || day > (days[index - 1] ?? day));
  return days.length > 1 && distinct && days.every(Number.isFinite) ? days : null;
}

/** Where the plot stands in the chart, and its points, in points of the frame. */
interface LinePlot {
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  spot(category: number, value: number): Spot;
}

function linePlot(spec: ChartSpec, frame: Frame, days: readonly number[] | null): LinePlot {
  const names = spec.categories.map(categoryName);
  const lines = Math.max(1, ...names.map((name) => name.split('\n').length));
  const inset = (name = ''): number => (days === null ? 0 : Math.min(MAX_INSET, Math.max(MARKER, namesWidth(name, spec.categorySize) / 2)));
  const [left, right] = [inset(names[0]), inset(names.at(-1))];
  const top = legendHeight(spec) + lineHeight(spec.labelSize) + MARKER;
  const foot = lines * lineHeight(spec.categorySize) + NAME_DROP;
  const box = { x: left, y: top, w: frame.w - left - right, h: Math.max(10, frame.h - top - foot) };
  const [first = 0, last = 1] = [days?.[0], days?.at(-1)];
  const along = (category: number): number =>
    days === null
      ? (category + 0.5) / Math.max(1, names.length)
      : ((days[category] ?? first) - first) / (last - first);
  return {
    box,
    spot: (category, value) => ({
      x: box.x + along(category) * box.w,
      y: box.y + (1 - fractionOf(spec.axis, value)) * box.h,
    }),
  };
}

/** The lines with their labels, each at the side of its point where it runs into nothing. */
function linesOf(spec: ChartSpec, setting: ChartSetting, plot: LinePlot): readonly NativeSeries[] {
  const marks = spec.series.flatMap((series, nth) =>
    series.points.flatMap((point, index) =>
      point === null ? [] : [{ key: `${nth} ${index}`, at: plot.spot(index, point.value), label: point.label }],
    ),
  );
  const segments = spec.series.flatMap(({ points }) =>
    points.flatMap((point, index) => {
      const next = points[index + 1];
      if (point === null || next == null) return [];
      return [[plot.spot(index, point.value), plot.spot(index + 1, next.value)] as const];
    }),
  );
  const wishes = marks.map(({ at, label }) => ({
    at,
    w: textWidth(label, spec.labelSize),
    h: lineHeight(spec.labelSize),
  }));
  const bounds = { x: 0, y: 0, w: setting.frame.w, h: plot.box.y + plot.box.h };
  const places = new Map(placeLabels(wishes, segments, bounds).map((place, index) => [marks[index]?.key, place]));
  return spec.series.map((series, nth) =>
    seriesOf(
      series.name,
      { colour: setting.colour(series.colour), pattern: 'solid' },
      pointsOf(series, (point, index) => ({
        value: point.value,
        fill: fillOf(point, setting),
        label: placedLabel(point, places.get(`${nth} ${index}`), setting),
      })),
      { lineWidth: LINE_WIDTH, marker: MARKER },
    ),
  );
}

function placedLabel(point: ChartPoint, where: PlacedLabel | undefined, setting: ChartSetting): PointLabel {
  const label = labelAt(where?.place ?? 't')(point, setting);
  return where === undefined || where.aside === 0 ? label : { ...label, shift: { x: where.aside / setting.frame.w, y: 0 } };
}

const plotOf = (type: 'line' | 'area', series: readonly NativeSeries[]): Plot => ({
  type,
  grouping: 'standard',
  series,
  gap: 0,
  overlap: 0,
  axes: 'primary',
});

/**
 * A date axis names regular steps, not the dates that have a value; so an unseen series at the foot
 * of the chart carries their names.
 */
const dateNames = (spec: ChartSpec, { colour, frame }: ChartSetting): NativeSeries =>
  seriesOf(
    'Names',
    null,
    spec.categories.map((category) => ({
      value: spec.axis.min,
      fill: null,
      label: {
        name: categoryName(category),
        text: '',
        value: false,
        colour: colour('text'),
        asideColour: colour('quiet'),
        place: 'b',
        shift: { x: 0, y: NAME_LIFT / frame.h },
      },
    })),
    { inLegend: false },
  );
