import type { Palette } from '../../../model/brand';
import type { ChartPoint, ChartSeries, ChartSpec } from '../../../scene/chart-spec';
import type { Colour, Frame } from '../../../scene/scene';
import type { ColourName } from '../plan/colour';
import type { Fill, LabelPlace, NativeChart, NativePoint, NativeSeries, PointLabel, ValueAxis } from './native-chart';
import type { PlacedLabel } from './place-labels';

/** What a chart kind needs beside the chart itself. */
export interface ChartSetting {
  readonly colour: ColourName;
  readonly palette: Palette;
  readonly frame: Frame;
}

/** Draws one kind of chart with PowerPoint's own means. */
export type ChartKindWriter = (spec: ChartSpec, setting: ChartSetting) => NativeChart;

/** A point's fill: solid only where the number is exact. */
export function fillOf(point: ChartPoint, { colour }: ChartSetting): Fill {
  switch (point.qualifier) {
    case 'exact':
      return { colour: colour(point.colour), pattern: 'solid' };
    case 'under':
    case 'upto':
      return { colour: colour(point.colour), pattern: 'hollow' };
    case 'over':
    case 'atleast':
      return { colour: colour(point.colour), pattern: 'open' };
    case 'about':
    case 'range':
      return { colour: colour(point.colour), pattern: 'hatched' };
  }
}

/** Within a stack or a ring there is no room for an open end: what is not exact is hatched. */
export const partFill = (point: ChartPoint, { colour }: ChartSetting): Fill => ({
  colour: colour(point.colour),
  pattern: point.qualifier === 'exact' ? 'solid' : 'hatched',
});

/** The point's own label, dark, at a place beside the mark. */
export const labelAt =
  (place: LabelPlace) =>
  (point: ChartPoint, { colour }: ChartSetting): PointLabel => ({
    name: '',
    text: point.label,
    value: true,
    colour: colour('ink'),
    asideColour: colour('quiet'),
    place,
    shift: null,
  });

/** The point's own label where it found a place. */
export function placedLabel(point: ChartPoint, where: PlacedLabel | undefined, setting: ChartSetting): PointLabel {
  const label = labelAt(where?.place ?? 't')(point, setting);
  return where === undefined || where.aside === 0 ? label : { ...label, shift: { x: where.aside / setting.frame.w, y: 0 } };
}

/** The point's own label in whichever of light and dark reads better on its fill. */
export function labelInside(point: ChartPoint, setting: ChartSetting): PointLabel {
  const colour = setting.colour(isDark(point.colour, setting.palette) ? 'onDark' : 'ink');
  return { ...labelAt('ctr')(point, setting), colour, asideColour: colour };
}

/** Perceived brightness below the middle, by ITU-R BT.601. */
function isDark(colour: Colour, palette: Palette): boolean {
  const hex = colour.startsWith('#') ? colour.slice(1) : palette[colour as keyof Palette];
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

export const GAP: NativePoint = { value: null, fill: null, label: null };

/** Points of a series one by one; null stays a gap. */
export const pointsOf = (
  series: ChartSeries | undefined,
  draw: (point: ChartPoint, index: number) => NativePoint,
): readonly NativePoint[] => series?.points.map((point, index) => (point === null ? GAP : draw(point, index))) ?? [];

/** A series in its own colour, with points drawn by the caller. */
export const seriesOf = (
  name: string,
  fill: Fill | null,
  points: readonly NativePoint[],
  more: Partial<NativeSeries> = {},
): NativeSeries => ({ name, fill, points, lineWidth: 0, marker: 0, inLegend: true, x: null, ...more });

/** A series with every point's own value, fill and label. */
export const plainSeries = (
  series: ChartSeries,
  setting: ChartSetting,
  label: (point: ChartPoint, setting: ChartSetting) => PointLabel,
): NativeSeries =>
  seriesOf(
    series.name,
    { colour: setting.colour(series.colour), pattern: 'solid' },
    pointsOf(series, (point) => ({ value: point.value, fill: fillOf(point, setting), label: label(point, setting) })),
  );

/** The chart's value axis, unseen: values are labelled directly. */
export const bareAxis = ({ axis }: ChartSpec): ValueAxis => ({
  min: axis.min,
  max: axis.max,
  logarithmic: axis.scale === 'log',
  title: '',
});

/** A category's name, its small print under it. */
export const categoryName = ({ label, note }: ChartSpec['categories'][number]): string =>
  note === '' ? label : `${label}\n${note}`;

/** What most kinds share. */
export const nativeChart = (
  spec: ChartSpec,
  own: Pick<NativeChart, 'plots'> & Partial<NativeChart>,
): NativeChart => ({
  lying: false,
  categories: { header: spec.axis.unit, cells: spec.categories.map(categoryName), dates: false },
  value: bareAxis(spec),
  secondary: null,
  legend: spec.legend,
  area: null,
  turn: 0,
  ...own,
});

/** Sums of decimals without the noise of binary fractions. */
export const exact = (value: number): number => Number(value.toPrecision(12));
