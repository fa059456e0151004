import type { Paragraph, TextItem } from '../../../scene/scene';
import { levelOf, type Level } from '../plan/level';
import { boxProperties, emptyParagraph } from './in-box';
import { paragraphMarkup, paragraphProperties, spaceAlone } from './paragraph-markup';
import { sizeOf, THEME_FACES, type Inherited, type TextWriting } from './run-markup';

const NOTHING: Inherited = { size: null, near: 0, bold: null, italic: null, fill: null, face: null };

/**
 * Text in a placeholder of its slide's layout: what the layout says already is not said again, so
 * that the text follows the layout and the file stays small.
 *
 * @param like the item that the layout's placeholder stands and looks as
 */
export function placeholderText(item: TextItem, like: TextItem | undefined, writing: TextWriting, numbers: boolean): string {
  const level = like === undefined ? null : levelOf(like);
  const follows = like !== undefined && level !== null && item.anchor === like.anchor && item.inset === like.inset;
  const look = level === null ? NOTHING : lookOf(level, writing);
  const last = item.paragraphs.length - 1;
  const paragraphs = item.paragraphs.map((paragraph, nth) => {
    const properties = level !== null && sameParagraph(paragraph, level.paragraph) ? spaceAlone : paragraphProperties;
    return paragraphMarkup(properties(paragraph, nth === last), paragraph, look, writing, numbers);
  });
  const body = paragraphs.length === 0 ? emptyParagraph(writing.deck.language) : paragraphs.join('');
  return `<p:txBody>${follows ? '<a:bodyPr/>' : boxProperties(item)}<a:lstStyle/>${body}</p:txBody>`;
}

const lookOf = ({ run }: Level, { deck }: TextWriting): Inherited => ({
  size: sizeOf(run),
  near: 0,
  bold: run.bold,
  italic: run.italic,
  fill: deck.colour(run.colour),
  face: THEME_FACES[run.font],
});

const sameParagraph = (paragraph: Paragraph, like: Paragraph): boolean =>
  (['align', 'bullet', 'indent', 'lineHeight'] as const).every((key) => paragraph[key] === like[key]);
