import { colour, hatchFill, line, NO_FILL, NO_LINE, openFill, solidFill, type Way } from '../xml/drawing';
import { tag } from '../xml/markup';
import { seriesLabels, type ChartText } from './label-markup';
import type { Fill, NativeChart, NativeSeries, Plot } from './native-chart';
import { headerReference, numberReference, textReference } from './references';

/** A series with the columns of the sheet that it reads. */
export interface PlacedSeries {
  readonly series: NativeSeries;
  /** 0, 1, … over the whole chart. */
  readonly index: number;
  /** Column of its values; scatters have their x just before. */
  readonly column: number;
}

/** Which way a bar points. */
const wayOf = (value: number, lying: boolean): Way => (lying ? (value < 0 ? 'left' : 'right') : value < 0 ? 'down' : 'up');

const FAINT_ALPHA = 20_000;

/** One `c:ser`, its children in the order of the schema for its plot's type. */
export function seriesMarkup(
  { series, index, column }: PlacedSeries,
  plot: Plot,
  { categories, lying }: Pick<NativeChart, 'categories' | 'lying'>,
  text: ChartText,
): string {
  const lined = plot.type === 'line' || plot.type === 'scatter';
  const numbers = numberReference(column, series.points.map(({ value }) => value));
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: index }),
    tag('c:order', { val: index }),
    tag('c:tx', {}, headerReference(column, series.name)),
    tag('c:spPr', {}, lined ? lineLook(series) : areaLook(series.fill, plot, lying ? 'right' : 'up')),
    plot.type === 'bar' ? tag('c:invertIfNegative', { val: false }) : '',
    lined ? markerMarkup(series.marker, series.fill) : '',
    ...pointLooks(series, lined, plot, lying),
    seriesLabels(series, index, plot, text),
    plot.type === 'scatter'
      ? tag('c:xVal', {}, numberReference(column - 1, series.x ?? [])) + tag('c:yVal', {}, numbers)
      : tag('c:cat', {}, categoryReference(categories)) + tag('c:val', {}, numbers),
    lined ? tag('c:smooth', { val: false }) : '',
  );
}

const categoryReference = ({ cells, dates }: NativeChart['categories']): string =>
  dates ? numberReference(0, cells, 'yyyy\\-mm\\-dd') : textReference(0, cells);

function areaLook(fill: Fill | null, plot: Plot, way: Way): string {
  if (fill === null) return NO_FILL + NO_LINE;
  // Parts of a stack or a ring are told apart by a thin line of paper.
  const edge = plot.type === 'doughnut' ? line('bg1', 1.5) : plot.overlap === 100 ? line('bg1', 0.75) : NO_LINE;
  switch (fill.pattern) {
    case 'solid':
      return solidFill(fill.colour) + edge;
    case 'hatched':
      return hatchFill(fill.colour) + line(fill.colour, 0.75);
    case 'open':
      return openFill(fill.colour, way) + edge;
    case 'hollow':
      return solidFill('bg1') + line(fill.colour, 1.25, tag('a:prstDash', { val: 'dash' }));
    case 'faint':
      return tag('a:solidFill', {}, colour(fill.colour, tag('a:alpha', { val: FAINT_ALPHA }))) + NO_LINE;
  }
}

const lineLook = ({ fill, lineWidth }: NativeSeries): string =>
  lineWidth === 0 || fill === null ? NO_LINE : line(fill.colour, lineWidth, tag('a:round'));

/** A circle; open, with a rim, where the number is not exact. */
function markerMarkup(size: number, fill: Fill | null): string {
  if (size === 0 || fill === null) return tag('c:marker', {}, tag('c:symbol', { val: 'none' }));
  return tag(
    'c:marker',
    {},
    tag('c:symbol', { val: 'circle' }),
    tag('c:size', { val: size }),
    tag('c:spPr', {}, solidFill(fill.pattern === 'solid' ? fill.colour : 'bg1'), line(fill.colour, 1.5)),
  );
}

/** `c:dPt` of every point that does not look as its series does. */
function pointLooks(series: NativeSeries, lined: boolean, plot: Plot, lying: boolean): string[] {
  if (plot.type === 'area') return [];
  return series.points.flatMap(({ fill, value }, idx) => {
    const same = fill?.colour === series.fill?.colour && fill?.pattern === series.fill?.pattern;
    if (value === null || (same && plot.type !== 'doughnut')) return [];
    const look = lined
      ? markerMarkup(series.marker, fill) + tag('c:bubble3D', { val: false }) + tag('c:spPr', {}, lineLook(series))
      : (plot.type === 'bar' ? tag('c:invertIfNegative', { val: false }) : '') +
        tag('c:bubble3D', { val: false }) +
        tag('c:spPr', {}, areaLook(fill, plot, wayOf(value, lying)));
    return [tag('c:dPt', {}, tag('c:idx', { val: idx }), look)];
  });
}
