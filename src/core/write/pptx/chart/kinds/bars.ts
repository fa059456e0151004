import type { ChartPoint, ChartSeries, ChartSpec } from '../../../../scene/chart-spec';
import {
  exact,
  fillOf,
  labelAt,
  nativeChart,
  plainSeries,
  pointsOf,
  seriesOf,
  type ChartKindWriter,
  type ChartSetting,
} from '../chart-plan';
import type { NativeChart, NativeSeries, Plot, PlotArea } from '../native-chart';
import { gapFor, lyingArea, standingArea } from '../plot-areas';

/** Bars take this share of their row, as in the HTML charts. */
const SHARE = { lying: 0.56, standing: 0.62, side: 0.76 } as const;
/** Points: thicker bars look like areas. */
const THICKEST = { lying: 48, standing: 128 } as const;

/** Bars with the values at their tips, series side by side; signed values stand on both sides of zero. */
const bars =
  (lying: boolean): ChartKindWriter =>
  (spec, setting) => {
    const drawn = spec.series.flatMap(({ points }) => points.filter((point): point is ChartPoint => point !== null));
    const tips = drawn.map((point) => ({ value: point.high ?? point.value, label: point.label }));
    const area = lying ? lyingArea(spec, setting.frame, tips) : standingArea(spec, setting.frame);
    const [only, ...others] = spec.series;
    const ranges = only !== undefined && others.length === 0 && drawn.some(({ high }) => high !== null);
    const plot = ranges
      ? { grouping: 'stacked' as const, overlap: 100, series: barsToUpperEnd(only, spec, setting) }
      : {
          grouping: 'clustered' as const,
          overlap: others.length === 0 ? 0 : -8,
          series: spec.series.map((series) => plainSeries(series, setting, labelAt('outEnd'))),
        };
    return barChart(spec, setting, { lying, area }, plot);
  };

function barChart(
  spec: ChartSpec,
  { frame }: ChartSetting,
  { lying, area }: { readonly lying: boolean; readonly area: PlotArea },
  plot: Pick<Plot, 'grouping' | 'overlap' | 'series'>,
): NativeChart {
  const way = lying ? 'lying' : 'standing';
  const side = plot.grouping === 'stacked' ? 1 : Math.max(1, plot.series.length);
  const gap = gapFor({
    share: side === 1 ? SHARE[way] : SHARE.side,
    thickest: THICKEST[way],
    length: lying ? area.h * frame.h : area.w * frame.w,
    rows: spec.categories.length,
    side,
  });
  return nativeChart(spec, { lying, area, plots: [{ type: 'bar', gap, axes: 'primary', ...plot }] });
}

/** A bar to the low end, hatched on to the high end; a see-through bar past it carries the label at its foot. */
function barsToUpperEnd(series: ChartSeries, spec: ChartSpec, setting: ChartSetting): readonly NativeSeries[] {
  const fill = { colour: setting.colour(series.colour), pattern: 'solid' as const };
  const solid = (point: ChartPoint): ChartPoint => (point.qualifier === 'range' ? { ...point, qualifier: 'exact' } : point);
  return [
    seriesOf(series.name, fill, pointsOf(series, (point) => ({ value: point.value, fill: fillOf(solid(point), setting), label: null }))),
    seriesOf(
      `${series.name} to upper end`,
      { ...fill, pattern: 'hatched' },
      pointsOf(series, (point) => ({
        value: exact((point.high ?? point.value) - point.value),
        fill: { ...fillOf(point, setting), pattern: 'hatched' },
        label: null,
      })),
      { inLegend: false },
    ),
    labelBars(series, spec, setting),
  ];
}

/** See-through bars on top of a stack, whose only use is the label at their foot: stacks know no label beyond their end. */
export const labelBars = (series: ChartSeries | undefined, { axis }: ChartSpec, setting: ChartSetting): NativeSeries =>
  seriesOf(
    'Label',
    null,
    pointsOf(series, (point) => ({
      value: exact((axis.max - axis.min) * 0.1),
      fill: null,
      label: labelAt('inBase')(point, setting),
    })),
    { inLegend: false },
  );

export const bar = bars(true);
export const column = bars(false);
export const clustered = bars(false);
export const diverging = bars(true);
