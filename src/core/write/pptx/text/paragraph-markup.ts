import type { Paragraph } from '../../../scene/scene';
import { emu } from '../xml/drawing';
import { tag } from '../xml/markup';
import { joinRuns } from './join-runs';
import { numberField, runMarkup, sizeOf, type Inherited, type TextWriting } from './run-markup';

export const ALIGN = { left: 'l', centre: 'ctr', right: 'r' } as const;

/** A paragraph from its properties and its runs; one without words keeps the height of its line. */
export function paragraphMarkup(
  properties: string,
  paragraph: Paragraph,
  inherited: Inherited,
  writing: TextWriting,
  /** The first run is the number of the slide. */
  numbers = false,
): string {
  const runs = joinRuns(paragraph);
  const [first] = runs;
  if (first === undefined || first.text === '') {
    const sz = first === undefined || sizeOf(first) === inherited.size ? undefined : sizeOf(first);
    return `<a:p>${properties}${tag('a:endParaRPr', { lang: writing.deck.language, sz })}</a:p>`;
  }
  const written = runs.map((run, nth) => (numbers && nth === 0 ? numberField : runMarkup)(run, inherited, writing));
  return `<a:p>${properties}${written.join('')}</a:p>`;
}

/** All properties of a paragraph, for text that inherits none. */
export function paragraphProperties(paragraph: Paragraph, last: boolean): string {
  const indent = emu(paragraph.indent);
  const hang = paragraph.bullet === null ? 0 : -indent;
  const place = `marL="${indent}" indent="${hang}" algn="${ALIGN[paragraph.align]}"`;
  return `<a:pPr ${place}>${spacing(paragraph, last)}${bullet(paragraph)}</a:pPr>`;
}

/** The properties of a paragraph that stands at the left without a bullet unless it says otherwise. */
export function boxParagraphProperties(paragraph: Paragraph, last: boolean): string {
  if (paragraph.bullet !== null || paragraph.indent !== 0) return paragraphProperties(paragraph, last);
  const align = paragraph.align === 'left' ? '' : ` algn="${ALIGN[paragraph.align]}"`;
  return `<a:pPr${align}>${spacing(paragraph, last)}</a:pPr>`;
}

const spacing = (paragraph: Paragraph, last: boolean): string =>
  `<a:lnSpc><a:spcPts val="${Math.round(paragraph.lineHeight * 100)}"/></a:lnSpc>${spaceAfter(paragraph, last)}`;

/** Only the space after a paragraph, for text that inherits the rest; empty when there is none. */
export function spaceAlone(paragraph: Paragraph, last: boolean): string {
  const space = spaceAfter(paragraph, last);
  return space === '' ? '' : `<a:pPr>${space}</a:pPr>`;
}

const spaceAfter = (paragraph: Paragraph, last: boolean): string =>
  last || paragraph.spaceAfter <= 0 ? '' : `<a:spcAft><a:spcPts val="${Math.round(paragraph.spaceAfter * 100)}"/></a:spcAft>`;

function bullet({ bullet }: Paragraph): string {
  switch (bullet) {
    case null:
      return '<a:buNone/>';
    case 'disc':
      return '<a:buFont typeface="Arial"/><a:buChar char="•"/>';
    case 'number':
      return '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>';
  }
}
