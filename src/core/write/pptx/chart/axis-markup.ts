import { line, NO_LINE } from '../xml/drawing';
import { tag, textTag } from '../xml/markup';
import { chartRun, chartTextProperties, type ChartText } from './label-markup';
import { lineHeight, textWidth } from './text-extent';
import type { NativeChart, ValueAxis } from './native-chart';

/** Ids that tie plots to axes; any positive numbers. */
export const AXIS_IDS = { primary: ['100001', '100002'], secondary: ['100003', '100004'] } as const;

/** A measure at the end of its axis is smaller than the names. */
const NOTE = 0.85;

const RULE = line('accent3', 0.75);

/** The axes of a chart: a line to stand on and the categories' names; values are labelled directly. */
export function axesMarkup(chart: NativeChart, text: ChartText): string {
  const [category, value] = AXIS_IDS.primary;
  const scatter = chart.plots.some(({ type }) => type === 'scatter');
  const first = scatter
    ? valueAxis(xAxis(chart), category, value, 'b', text, true)
    : categoryAxis(chart, category, value, false, text);
  // Dates are places on a line, not steps with room around them.
  const primary = first + valueAxis(chart.value, value, category, chart.lying ? 't' : 'l', text, scatter || chart.categories.dates);
  if (chart.secondary === null) return primary;
  const [hidden, second] = AXIS_IDS.secondary;
  return (
    primary +
    categoryAxis(chart, hidden, second, true, text) +
    valueAxis(chart.secondary, second, hidden, chart.lying ? 'b' : 'r', text, false)
  );
}

function categoryAxis(chart: NativeChart, id: string, crosses: string, deleted: boolean, text: ChartText): string {
  const dates = chart.categories.dates;
  const last = dates
    ? [tag('c:baseTimeUnit', { val: 'days' })]
    : [tag('c:noMultiLvlLbl', { val: true })];
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
    tag('c:spPr', {}, RULE),
    chartTextProperties(text.categorySize, 'tx1', false, text),
    tag('c:crossAx', { val: crosses }),
    tag('c:crosses', { val: 'autoZero' }),
    tag('c:auto', { val: false }),
    dates ? '' : tag('c:lblAlgn', { val: 'ctr' }),
    tag('c:lblOffset', { val: 100 }),
    ...last,
  );
}

/** An axis of values: unseen, or with a title a line without numbers. */
function valueAxis(
  axis: ValueAxis,
  id: string,
  crosses: string,
  position: 'l' | 'r' | 't' | 'b',
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
    // LibreOffice draws series of a deleted second axis on the first.
    tag('c:delete', { val: axis.title === '' && id !== AXIS_IDS.secondary[1] }),
    tag('c:axPos', { val: position }),
    axis.title === '' ? '' : axisTitle(axis.title, position, text),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    tag('c:majorTickMark', { val: 'none' }),
    tag('c:minorTickMark', { val: 'none' }),
    tag('c:tickLblPos', { val: 'none' }),
    tag('c:spPr', {}, axis.title === '' ? NO_LINE : RULE),
    chartTextProperties(text.categorySize, 'accent3', false, text),
    tag('c:crossAx', { val: crosses }),
    tag('c:crosses', { val: position === 'r' ? 'max' : 'autoZero' }),
    tag('c:crossBetween', { val: midCategory ? 'midCat' : 'between' }),
  );
}

/** The horizontal axis of a scatter, over the x values of its points and a little beyond. */
function xAxis(chart: NativeChart): ValueAxis {
  const xs = chart.plots.flatMap(({ series }) => series.flatMap(({ x }) => x ?? []));
  return {
    min: Math.min(0, ...xs),
    max: Math.max(0, ...xs) * 1.1 || 1,
    logarithmic: false,
    title: chart.categories.header,
  };
}

/** An axis' measure at its end: above the upright one, at the right below the lying one; never turned. */
const axisTitle = (title: string, position: 'l' | 'r' | 't' | 'b', text: ChartText): string =>
  tag(
    'c:title',
    {},
    tag(
      'c:tx',
      {},
      tag(
        'c:rich',
        {},
        tag('a:bodyPr', { rot: 0, vert: 'horz' }),
        tag('a:lstStyle'),
        tag(
          'a:p',
          {},
          tag('a:r', {}, chartRun('a:rPr', text.categorySize * NOTE, 'accent3', false, text.language), textTag('a:t', title)),
        ),
      ),
    ),
    tag(
      'c:layout',
      {},
      tag(
        'c:manualLayout',
        {},
        tag('c:xMode', { val: 'edge' }),
        tag('c:yMode', { val: 'edge' }),
        ...(position === 'l'
          ? [tag('c:x', { val: 0 }), tag('c:y', { val: 0 })]
          : [tag('c:x', { val: Math.max(0, 0.99 - textWidth(title, text.categorySize * NOTE) / text.width) }), tag('c:y', { val: 1 - lineHeight(text.categorySize) / text.height })]),
      ),
    ),
    tag('c:overlay', { val: true }),
  );
