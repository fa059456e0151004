import { solidFill } from '../xml/drawing';
import { tag, textTag } from '../xml/markup';
import { labelFormat } from './label-format';
import type { LabelPlace, NativePoint, NativeSeries, PointLabel } from './native-chart';

/** How chart text is set: points, and the language it is proofed in. */
export interface ChartText {
  readonly labelSize: number;
  readonly categorySize: number;
  readonly language: string;
}

const SHOWN = ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'];

const shows = (value: boolean): string =>
  SHOWN.map((name) => tag(name, { val: value && name === 'c:showVal' })).join('');

/** Run properties of chart text, as the default of a paragraph or on a run. */
export const chartRun = (name: string, size: number, colour: string, bold: boolean, lang?: string): string =>
  tag(
    name,
    { lang, sz: Math.round(size * 100), b: bold, kern: 0 },
    solidFill(colour),
    tag('a:latin', { typeface: '+mn-lt' }),
  );

/** Text properties of axis labels, legends and series labels. */
export const chartTextProperties = (size: number, colour: string, bold: boolean, text: ChartText): string =>
  tag(
    'c:txPr',
    {},
    tag('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
    tag('a:lstStyle'),
    tag(
      'a:p',
      {},
      tag('a:pPr', {}, chartRun('a:defRPr', size, colour, bold)),
      tag('a:endParaRPr', { lang: text.language }),
    ),
  );

/**
 * Labels of a series. A point whose text is its value in some number format is labelled by that
 * format, and stays true when its cell is edited; any other text is written as it is.
 */
export function seriesLabels(series: NativeSeries, text: ChartText, plotType: string): string {
  if (plotType === 'area') return '';
  const labelled = series.points.flatMap((point, idx) => (point.label === null ? [] : [{ point, idx, label: point.label }]));
  const [first] = labelled;
  if (first === undefined) return '';
  return tag(
    'c:dLbls',
    {},
    ...series.points.map((point, idx) =>
      point.label === null ? hidden(idx) : pointLabel(idx, point, point.label, series.labelPlace, text, plotType),
    ),
    tag('c:spPr', {}, '<a:noFill/><a:ln><a:noFill/></a:ln>'),
    chartTextProperties(text.labelSize, first.label.colour, first.label.bold, text),
    place(series.labelPlace, plotType),
    shows(false),
  );
}

const hidden = (idx: number): string => tag('c:dLbl', {}, tag('c:idx', { val: idx }), tag('c:delete', { val: true }));

function pointLabel(
  idx: number,
  { value }: NativePoint,
  label: PointLabel,
  where: LabelPlace,
  text: ChartText,
  plotType: string,
): string {
  const format = value === null ? null : labelFormat(value, label.text);
  const look = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  return tag(
    'c:dLbl',
    {},
    tag('c:idx', { val: idx }),
    ...(format === null
      ? [fixedText(label, text), look]
      : [
          tag('c:numFmt', { formatCode: format, sourceLinked: false }),
          look,
          chartTextProperties(text.labelSize, label.colour, label.bold, text),
        ]),
    place(where, plotType),
    shows(true),
  );
}

const fixedText = (label: PointLabel, text: ChartText): string =>
  tag(
    'c:tx',
    {},
    tag(
      'c:rich',
      {},
      tag('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
      tag('a:lstStyle'),
      ...label.text
        .split('\n')
        .map((line) =>
          tag(
            'a:p',
            {},
            tag(
              'a:r',
              {},
              chartRun('a:rPr', text.labelSize, label.colour, label.bold, text.language),
              textTag('a:t', line),
            ),
          ),
        ),
    ),
  );

/** Where labels stand; doughnuts and areas know no place and refuse one. */
const place = (where: LabelPlace, plotType: string): string =>
  plotType === 'doughnut' || plotType === 'area' ? '' : tag('c:dLblPos', { val: where });
