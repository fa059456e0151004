import type { ChartSeries, ChartSpec } from '../../../../scene/chart-spec';
import type { Frame } from '../../../../scene/scene';
import {
  categoryName,
  fillOf,
  labelAt,
  nativeChart,
  placedLabel,
  pointsOf,
  seriesOf,
  type ChartKindWriter,
  type ChartSetting,
} from '../chart-plan';
import type { NativeChart, NativeSeries, Plot } from '../native-chart';
import { placeLabels, type Spot } from '../place-labels';
import { fractionOf, namesWidth, share } from '../plot-areas';
import { lineHeight, textWidth } from '../text-extent';

const LINE_WIDTH = 2;
const MARKER = 7;
/** Points: the first and last point stand in from the edge by at most this. */
const MAX_INSET = 60;
const NAME_DROP = 8;
/** Points that neighbouring names keep from each other. */
const NAME_SPACE = 8;
const MOST_NAME_ROWS = 4;
/** Points between a line's end and its name. */
const END_GAP = 10;
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
    // Each of several lines is named at its end.
    legend: false,
    area: share(plot.box, setting.frame, 'inner'),
    ...(days === null ? {} : { categories: { header: spec.axis.unit, cells: days, dates: true } }),
    plots: [
      ...(filled ? [plotOf('area', faint)] : []),
      plotOf('line', days === null ? lines : [...lines, dateNames(spec, setting, plot)]),
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
  /** Row below the axis in which each category's name hangs. */
  readonly rows: readonly number[];
  spot(category: number, value: number): Spot;
}

function linePlot(spec: ChartSpec, frame: Frame, days: readonly number[] | null): LinePlot {
  const names = spec.categories.map(categoryName);
  const lines = Math.max(1, ...names.map((name) => name.split('\n').length));
  const inset = (name = ''): number => (days === null ? 0 : Math.min(MAX_INSET, Math.max(MARKER, namesWidth(name, spec.categorySize) / 2)));
  const [left, right] = [inset(names[0]), Math.max(inset(names.at(-1)), endsWidth(spec))];
  const top = lineHeight(spec.labelSize) + MARKER;
  const [first = 0, last = 1] = [days?.[0], days?.at(-1)];
  const along = (category: number): number =>
    days === null
      ? (category + 0.5) / Math.max(1, names.length)
      : ((days[category] ?? first) - first) / (last - first);
  const width = frame.w - left - right;
  const spans = names.map((name, index) => ({ at: left + along(index) * width, w: namesWidth(name, spec.categorySize) }));
  const rows = days === null ? names.map(() => 0) : staggered(spans, frame.w);
  const foot = (Math.max(0, ...rows) + 1) * lines * lineHeight(spec.categorySize) + NAME_DROP;
  const box = { x: left, y: top, w: width, h: Math.max(10, frame.h - top - foot) };
  return {
    box,
    rows,
    spot: (category, value) => ({
      x: box.x + along(category) * box.w,
      y: box.y + (1 - fractionOf(spec.axis, value)) * box.h,
    }),
  };
}

/** Names hang in as many rows as they need not to meet, one after the other in turn. */
function staggered(names: readonly { readonly at: number; readonly w: number }[], width: number): readonly number[] {
  const spans = names.map(({ at, w }) => {
    const left = Math.min(width - w, Math.max(0, at - w / 2));
    return { left, right: left + w };
  });
  const clear = (rows: number): boolean =>
    spans.every((span, index) => index < rows || span.left >= (spans[index - rows]?.right ?? 0) + NAME_SPACE);
  const rows = Array.from({ length: MOST_NAME_ROWS }, (_, index) => index + 1).find(clear) ?? MOST_NAME_ROWS;
  return names.map((_, index) => index % rows);
}

/** Width beside the last points in which several lines are named. */
const endsWidth = ({ series, categorySize, labelSize }: ChartSpec): number =>
  series.length < 2
    ? 0
    : Math.max(
        ...series.map(({ name, points }) =>
          Math.max(textWidth(name, categorySize), textWidth(points.findLast((point) => point !== null)?.label ?? '', labelSize)),
        ),
      ) + END_GAP;

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
        label:
          spec.series.length > 1 && index === lastOf(series)
            ? { ...labelAt('r')(point, setting), name: series.name }
            : placedLabel(point, places.get(`${nth} ${index}`), setting),
      })),
      { lineWidth: LINE_WIDTH, marker: MARKER },
    ),
  );
}

const lastOf = ({ points }: ChartSeries): number => points.findLastIndex((point) => point !== null);

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
const dateNames = (spec: ChartSpec, { colour, frame }: ChartSetting, { rows }: LinePlot): NativeSeries =>
  seriesOf(
    'Names',
    null,
    spec.categories.map((category, index) => ({
      value: spec.axis.min,
      fill: null,
      label: {
        name: categoryName(category),
        text: '',
        value: false,
        colour: colour('text'),
        asideColour: colour('quiet'),
        place: 'b',
        shift: { x: 0, y: (NAME_LIFT + (rows[index] ?? 0) * lineHeight(spec.categorySize)) / frame.h },
      },
    })),
    { inLegend: false },
  );
