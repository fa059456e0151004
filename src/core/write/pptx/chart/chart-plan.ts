import type { Palette } from '../../../model/brand';
import type { ChartPoint, ChartSpec } from '../../../scene/chart-spec';
import type { Colour, Frame } from '../../../scene/scene';
import type { ColourName } from '../plan/colour';
import type { Fill, LabelPlace, NativeChart, NativePoint, NativeSeries, PointLabel, ValueAxis } from './native-chart';

/** What a chart kind needs beside the chart itself. */
export interface ChartSetting {
  readonly colour: ColourName;
  readonly palette: Palette;
  readonly frame: Frame;
}

/** Draws one kind of chart with PowerPoint's own means. */
export type ChartKindWriter = (spec: ChartSpec, setting: ChartSetting) => NativeChart;

/** A point's fill: hatched where the number is not exact. */
export const fillOf = (point: ChartPoint, { colour }: ChartSetting): Fill => ({
  colour: colour(point.colour),
  hatched: point.qualifier !== 'exact',
});

/** The point's own label, dark and bold, to stand beside the mark. */
export const labelBeside = (point: ChartPoint, { colour }: ChartSetting): PointLabel => ({
  text: point.label,
  colour: colour('ink'),
  bold: true,
});

/** The point's own label in whichever of light and dark reads better on its fill. */
export const labelInside = (point: ChartPoint, setting: ChartSetting): PointLabel => ({
  ...labelBeside(point, setting),
  colour: setting.colour(
    point.qualifier === 'exact' && isDark(point.colour, setting.palette) ? 'onDark' : 'ink',
  ),
});

/** Perceived brightness below the middle, by ITU-R BT.601. */
function isDark(colour: Colour, palette: Palette): boolean {
  const hex = colour.startsWith('#') ? colour.slice(1) : palette[colour as keyof Palette];
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

export const GAP: NativePoint = { value: null, fill: null, label: null };

/** A series of the chart with each of its points; `label` says where and how, or null for no labels. */
export function plainSeries(
  series: ChartSpec['series'][number],
  setting: ChartSetting,
  labelPlace: LabelPlace,
  label: ((point: ChartPoint, setting: ChartSetting) => PointLabel) | null = labelBeside,
): NativeSeries {
  return {
    name: series.name,
    fill: { colour: setting.colour(series.colour), hatched: false },
    points: series.points.map((point) =>
      point === null
        ? GAP
        : { value: point.value, fill: fillOf(point, setting), label: label?.(point, setting) ?? null },
    ),
    labelPlace,
    lineWidth: 0,
    marker: { symbol: 'none', size: 0 },
    x: null,
    inLegend: true,
  };
}

/** The chart's value axis, unseen: values are labelled directly. */
export const bareAxis = ({ axis }: ChartSpec): ValueAxis => ({
  min: axis.min,
  max: axis.max,
  logarithmic: axis.scale === 'log',
  format: null,
  title: '',
});

/** Category names as cells; small print stands under the name. */
export const categoryNames = (spec: ChartSpec): NativeChart['categories'] => ({
  header: spec.axis.unit,
  cells: spec.categories.map(({ label, note }) => (note === '' ? label : `${label}\n${note}`)),
  dates: false,
  shown: true,
});

/** What most kinds share. */
export const nativeChart = (
  spec: ChartSpec,
  own: Pick<NativeChart, 'plots'> & Partial<NativeChart>,
): NativeChart => ({
  lying: false,
  categories: categoryNames(spec),
  value: bareAxis(spec),
  secondary: null,
  legend: spec.legend,
  ...own,
});

/**
 * Space between the bars of neighbouring rows, in percent of a bar's width as PowerPoint counts it.
 * Bars take `share` of their row, `side` of them next to each other, but are no thicker than `thickest` points.
 */
export function gapFor(bars: {
  readonly share: number;
  readonly thickest: number;
  /** Points along which the rows stand. */
  readonly length: number;
  readonly rows: number;
  readonly side: number;
}): number {
  const row = bars.length / Math.max(1, bars.rows);
  const thickness = Math.min((row * bars.share) / bars.side, bars.thickest);
  return Math.min(500, Math.round((row / thickness - bars.side) * 100));
}
