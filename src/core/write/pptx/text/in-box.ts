import type { Paragraph, TextItem } from '../../../scene/scene';
import { emu } from '../xml/drawing';
import { tag } from '../xml/markup';
import { boxParagraphProperties, paragraphMarkup, paragraphProperties } from './paragraph-markup';
import { THEME_FACES, type Inherited, type TextWriting } from './run-markup';

/** What a text box or a table cell of its own takes from the deck as a whole: its upright body face. */
const PLAIN: Inherited = { size: null, near: 0, bold: false, italic: false, fill: null, face: THEME_FACES.body };

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** Text in a box of its own: as measured, wrapped, with the scene's inset, never shrunk. */
export const boxText = (item: TextItem, writing: TextWriting): string =>
  `<p:txBody>${boxProperties(item)}<a:lstStyle/>${paragraphsMarkup(item.paragraphs, writing)}</p:txBody>`;

/** The text of a table cell, whose inset and anchor are the cell's. */
export const cellText = (paragraphs: readonly Paragraph[], writing: TextWriting): string =>
  `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsMarkup(paragraphs, writing)}</a:txBody>`;

/** The text that PowerPoint gives every shape, though there is none. */
export const noText = (language: string): string =>
  `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>${emptyParagraph(language)}</p:txBody>`;

export const emptyParagraph = (language: string): string => `<a:p>${tag('a:endParaRPr', { lang: language })}</a:p>`;

/** A filled label of one line: its words never go on to a second, however wide the font that is there. */
const isLabel = ({ fill, paragraphs }: TextItem): boolean => fill !== null && paragraphs.length === 1 && paragraphs[0]?.lines.length === 1;

/** How text stands in its box. */
export function boxProperties(item: TextItem): string {
  const { inset, anchor } = item;
  const side = emu(inset);
  return `<a:bodyPr wrap="${isLabel(item) ? 'none' : 'square'}" lIns="${side}" tIns="${side}" rIns="${side}" bIns="${side}" anchor="${ANCHORS[anchor]}"><a:noAutofit/></a:bodyPr>`;
}

function paragraphsMarkup(paragraphs: readonly Paragraph[], writing: TextWriting): string {
  if (paragraphs.length === 0) return emptyParagraph(writing.deck.language);
  // What text boxes look like in a house's template, nobody knows.
  const properties = writing.deck.scene.house === undefined ? boxParagraphProperties : paragraphProperties;
  const last = paragraphs.length - 1;
  return paragraphs.map((paragraph, nth) => paragraphMarkup(properties(paragraph, nth === last), paragraph, PLAIN, writing)).join('');
}
