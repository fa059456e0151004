import { guid } from '../guid';
import { solidFill } from '../xml/drawing';
import { tag, textTag } from '../xml/markup';
import { labelFormat } from './label-format';
import { labelParts, type LabelPart } from './label-parts';
import type { NativeSeries, Plot, PointLabel } from './native-chart';

/** How chart text is set: sizes in points of it and of its chart, and the language it is proofed in. */
export interface ChartText {
  readonly labelSize: number;
  readonly categorySize: number;
  readonly language: string;
  readonly width: number;
  readonly height: number;
}

/** What stands beside a number is smaller than the number. */
const ASIDE = 0.82;

const NO_BOX = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
const TIGHT = tag('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0 });

const SHOWN = ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'];
const shows = (value: boolean): string =>
  SHOWN.map((name) => tag(name, { val: value && name === 'c:showVal' })).join('');

/** Lets a label hold a field that follows its cell (PowerPoint 2013 and later; older ones show the text as it stands). */
const FIELDS_ALLOWED = tag(
  'c:extLst',
  {},
  tag(
    'c:ext',
    {
      uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
      'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
    },
    tag('c15:dlblFieldTable'),
  ),
);

/** A label that was moved stands where it stands: no line leads back to its point. */
const NO_LEADER_LINES = tag(
  'c:extLst',
  {},
  tag(
    'c:ext',
    {
      uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
      'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
    },
    tag('c15:showLeaderLines', { val: false }),
  ),
);

/** Run properties of chart text, as the default of a paragraph or on a run. */
export const chartRun = (name: string, size: number, colour: string, bold: boolean, lang?: string): string =>
  tag(
    name,
    { lang, sz: Math.round(size * 100), b: bold, kern: 0 },
    solidFill(colour),
    tag('a:latin', { typeface: '+mn-lt' }),
  );

/** Text properties of axis names, legends and labels. */
export const chartTextProperties = (size: number, colour: string, bold: boolean, text: ChartText): string =>
  tag(
    'c:txPr',
    {},
    TIGHT,
    tag('a:lstStyle'),
    tag(
      'a:p',
      {},
      tag('a:pPr', {}, chartRun('a:defRPr', size, colour, bold)),
      tag('a:endParaRPr', { lang: text.language }),
    ),
  );

/** Labels of a series, each exactly as it is given; a series without any says nothing. */
export function seriesLabels(series: NativeSeries, index: number, plot: Plot, text: ChartText): string {
  const labels = series.points.map(({ label }) => (label === null || (label.text === '' && label.name === '') ? null : label));
  const first = labels.find((label) => label !== null);
  if (first == null || plot.type === 'area') return '';
  return tag(
    'c:dLbls',
    {},
    ...labels.map((label, idx) =>
      label === null
        ? tag('c:dLbl', {}, tag('c:idx', { val: idx }), tag('c:delete', { val: true }))
        : pointLabel(idx, series.points[idx]?.value ?? null, label, `${index} ${idx}`, plot, text),
    ),
    NO_BOX,
    chartTextProperties(text.labelSize, first.colour, first.value, text),
    shows(false),
    plot.type === 'doughnut' ? tag('c:showLeaderLines', { val: false }) : NO_LEADER_LINES,
  );
}

/**
 * One label. A number that some number format writes as the label does stays tied to its cell, by
 * the format alone or by a field among the words beside it; any other text is written as it is.
 */
function pointLabel(
  idx: number,
  value: number | null,
  label: PointLabel,
  key: string,
  plot: Plot,
  text: ChartText,
): string {
  const parts = label.value ? labelParts(label.text) : [{ text: label.text, number: false }];
  const number = parts.find((part) => part.number)?.text;
  const format = value === null || number === undefined ? null : labelFormat(value, number);
  const bare = parts.length === 1 && label.name === '' && label.after === undefined && format !== null;
  // Doughnuts know no places for labels and refuse one.
  const place = plot.type === 'doughnut' ? '' : tag('c:dLblPos', { val: label.place });
  return tag(
    'c:dLbl',
    {},
    tag('c:idx', { val: idx }),
    shiftMarkup(label),
    bare ? '' : richText(label, parts, format === null ? null : guid(key), text),
    format === null ? '' : tag('c:numFmt', { formatCode: format, sourceLinked: false }),
    NO_BOX,
    bare ? chartTextProperties(text.labelSize, label.colour, true, text) : '',
    place,
    shows(true),
    !bare && format !== null ? FIELDS_ALLOWED : '',
  );
}

const shiftMarkup = ({ shift }: PointLabel): string =>
  shift === null
    ? ''
    : tag(
        'c:layout',
        {},
        tag('c:manualLayout', {}, tag('c:x', { val: round(shift.x) }), tag('c:y', { val: round(shift.y) })),
      );

function richText(label: PointLabel, parts: readonly LabelPart[], field: string | null, text: ChartText): string {
  const plain = (name: string): string => chartRun(name, text.categorySize, label.colour, false, text.language);
  const lines: string[][] = label.name === '' ? [] : label.name.split('\n').map((line) => [run(line, plain('a:rPr'))]);
  if (label.value) {
    const after = label.after === undefined ? [] : [run(` ${label.after}`, plain('a:rPr'))];
    lines.push([...parts.map((part) => partMarkup(part, label, part.number ? field : null, text)), ...after]);
  } else if (label.text !== '') {
    lines.push(...label.text.split('\n').map((line) => [run(line, plain('a:rPr'))]));
  }
  return tag(
    'c:tx',
    {},
    tag('c:rich', {}, TIGHT, tag('a:lstStyle'), ...lines.map((runs) => tag('a:p', {}, ...runs))),
  );
}

function partMarkup(part: LabelPart, label: PointLabel, field: string | null, text: ChartText): string {
  const look = part.number
    ? chartRun('a:rPr', text.labelSize, label.colour, true, text.language)
    : chartRun('a:rPr', text.labelSize * ASIDE, label.asideColour, false, text.language);
  return field === null
    ? run(part.text, look)
    : tag('a:fld', { id: field, type: 'VALUE' }, look, tag('a:pPr'), textTag('a:t', part.text));
}

const run = (text: string, look: string): string => tag('a:r', {}, look, textTag('a:t', text));

const round = (value: number): number => Math.round(value * 1e5) / 1e5;
