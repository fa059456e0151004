import type { ChartSpec } from '../../../../scene/chart-spec';
import { categoryNames, nativeChart, plainSeries, type ChartKindWriter, type ChartSetting } from '../chart-plan';
import type { NativeChart, NativeSeries, Plot } from '../native-chart';

const LINE_WIDTH = 2;
const MARKER_SIZE = 7;

/** The day of a date counted as Excel counts: 1 is 1 January 1900. */
function serialDay(date: string): number {
  return Math.round(Date.parse(date) / 86_400_000) + 25_569;
}

/** Lines through points; where every category has a date, points stand at their dates. */
export const line: ChartKindWriter = (spec, setting) => lineChart(spec, setting, []);

/** Lines over filled areas. */
export const area: ChartKindWriter = (spec, setting) =>
  lineChart(spec, setting, spec.series.map((series) => plainSeries(series, setting, 't', null)));

function lineChart(spec: ChartSpec, setting: ChartSetting, areas: readonly NativeSeries[]): NativeChart {
  const lines = spec.series.map((series): NativeSeries => ({
    ...plainSeries(series, setting, 't'),
    lineWidth: LINE_WIDTH,
    marker: { symbol: 'circle', size: MARKER_SIZE },
  }));
  const days = spec.categories.map(({ date }) => (date === null ? Number.NaN : serialDay(date)));
  const dated = days.length > 1 && days.every(Number.isFinite);
  const plots: Plot[] = [
    plot('area', areas.map((series) => ({ ...series, inLegend: false }))),
    plot('line', dated ? [...lines, dateNames(spec, setting)] : lines),
  ];
  const names = categoryNames(spec);
  return nativeChart(spec, {
    plots: plots.filter(({ series }) => series.length > 0),
    categories: dated ? { ...names, cells: days, dates: true } : names,
  });
}

const plot = (type: 'line' | 'area', series: readonly NativeSeries[]): Plot => ({
  type,
  grouping: 'standard',
  series,
  gap: 0,
  overlap: 0,
  axes: 'primary',
});

/**
 * A date axis labels regular steps, not the dates that have a value; so an unseen series at the
 * foot of the chart carries their names.
 */
function dateNames(spec: ChartSpec, { colour }: ChartSetting): NativeSeries {
  return {
    name: 'Names',
    fill: null,
    points: spec.categories.map(({ label, note }) => ({
      value: spec.axis.min,
      fill: null,
      label: { text: note === '' ? label : `${label}\n${note}`, colour: colour('text'), bold: false },
    })),
    labelPlace: 'b',
    lineWidth: 0,
    marker: { symbol: 'none', size: 0 },
    x: null,
    inLegend: false,
  };
}
