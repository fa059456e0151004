import { line, NO_LINE } from '../xml/drawing';
import { tag, textTag } from '../xml/markup';
import { chartRun, chartTextProperties, type ChartText } from './label-markup';
import type { NativeChart, ValueAxis } from './native-chart';

/** Ids that tie plots to axes; any positive numbers. */
export const AXIS_IDS = { primary: ['100001', '100002'], secondary: ['100003', '100004'] } as const;

/** The horizontal and vertical axes of a chart, as theme colours: a line to stand on, quiet words. */
export function axesMarkup(chart: NativeChart, text: ChartText): string {
  const scatter = chart.plots.some(({ type }) => type === 'scatter');
  const [category, value] = AXIS_IDS.primary;
  const primary = scatter
    ? xAxis(chart, text)
    : categoryAxis(chart, category, value, !chart.categories.shown, text);
  const markup = primary + valueAxis(chart.value, value, category, chart.lying ? 't' : 'l', 'autoZero', text, scatter);
  if (chart.secondary === null) return markup;
  const [hidden, second] = AXIS_IDS.secondary;
  return (
    markup +
    categoryAxis(chart, hidden, second, true, text) +
    valueAxis(chart.secondary, second, hidden, 'r', 'max', text, false)
  );
}

function categoryAxis(chart: NativeChart, id: string, crosses: string, deleted: boolean, text: ChartText): string {
  const dates = chart.categories.dates;
  return tag(
    dates ? 'c:dateAx' : 'c:catAx',
    {},
    tag('c:axId', { val: id }),
    tag('c:scaling', {}, tag('c:orientation', { val: chart.lying ? 'maxMin' : 'minMax' })),
    tag('c:delete', { val: deleted }),
    tag('c:axPos', { val: chart.lying ? 'l' : 'b' }),
    tag('c:numFmt', { formatCode: dates ? 'yyyy\\-mm\\-dd' : 'General', sourceLinked: false }),
    tag('c:majorTickMark', { val: 'none' }),
    tag('c:minorTickMark', { val: 'none' }),
    tag('c:tickLblPos', { val: dates ? 'none' : 'low' }),
    tag('c:spPr', {}, line('accent3', 0.75)),
    chartTextProperties(text.categorySize, 'tx1', false, text),
    tag('c:crossAx', { val: crosses }),
    tag('c:crosses', { val: 'autoZero' }),
    ...(dates
      ? [tag('c:auto', { val: false }), tag('c:lblOffset', { val: 100 }), tag('c:baseTimeUnit', { val: 'days' })]
      : [
          tag('c:auto', { val: false }),
          tag('c:lblAlgn', { val: 'ctr' }),
          tag('c:lblOffset', { val: 100 }),
          tag('c:noMultiLvlLbl', { val: true }),
        ]),
  );
}

function valueAxis(
  axis: ValueAxis,
  id: string,
  crosses: string,
  position: 'l' | 'r' | 't' | 'b',
  where: 'autoZero' | 'max' | 'min',
  text: ChartText,
  midCategory: boolean,
): string {
  return tag(
    'c:valAx',
    {},
    tag('c:axId', { val: id }),
    tag(
      'c:scaling',
      {},
      axis.logarithmic ? tag('c:logBase', { val: 10 }) : '',
      tag('c:orientation', { val: 'minMax' }),
      tag('c:max', { val: axis.max }),
      tag('c:min', { val: axis.min }),
    ),
    tag('c:delete', { val: axis.format === null }),
    tag('c:axPos', { val: position }),
    axis.title === '' ? '' : axisTitle(axis.title, text),
    tag('c:numFmt', { formatCode: axis.format ?? 'General', sourceLinked: false }),
    tag('c:majorTickMark', { val: 'none' }),
    tag('c:minorTickMark', { val: 'none' }),
    tag('c:tickLblPos', { val: 'nextTo' }),
    tag('c:spPr', {}, NO_LINE),
    chartTextProperties(text.categorySize, 'accent3', false, text),
    tag('c:crossAx', { val: crosses }),
    tag('c:crosses', { val: where }),
    tag('c:crossBetween', { val: midCategory ? 'midCat' : 'between' }),
  );
}

/** The horizontal axis of a scatter, over the x values of its points. */
function xAxis(chart: NativeChart, text: ChartText): string {
  const xs = chart.plots.flatMap(({ series }) => series.flatMap(({ x }) => x ?? []));
  const axis: ValueAxis = {
    min: Math.min(0, ...xs),
    max: Math.max(0, ...xs) * 1.1 || 1,
    logarithmic: false,
    format: '#,##0.##',
    title: chart.categories.header,
  };
  const [category, value] = AXIS_IDS.primary;
  return valueAxis(axis, category, value, 'b', 'autoZero', text, true);
}

const axisTitle = (title: string, text: ChartText): string =>
  tag(
    'c:title',
    {},
    tag(
      'c:tx',
      {},
      tag(
        'c:rich',
        {},
        tag('a:bodyPr'),
        tag('a:lstStyle'),
        tag(
          'a:p',
          {},
          tag('a:r', {}, chartRun('a:rPr', text.categorySize, 'accent3', false, text.language), textTag('a:t', title)),
        ),
      ),
    ),
    tag('c:overlay', { val: false }),
  );
