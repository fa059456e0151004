import type { FilledPlaceholder, TextItem } from '../../../scene/scene';
import { tag } from '../xml/markup';
import { emptyParagraph } from './in-box';
import { ALIGN, paragraphMarkup } from './paragraph-markup';
import { THEME_FACES, type Inherited, type TextWriting } from './run-markup';

/**
 * Text in a house's own placeholder: it says its words and nothing else, as place, size, face, colour,
 * bullets and spacing are the layout's, so that "Reset slide" changes nothing. Only what stands out
 * within the text, a stressed word or a raised mark, keeps its own look.
 */
export function houseText(item: TextItem, fills: FilledPlaceholder, writing: TextWriting): string {
  const look = lookOf(fills, writing);
  const properties = propertiesOf(fills);
  const paragraphs = item.paragraphs.map((paragraph) =>
    paragraph.lines[0]?.[0] === undefined ? '<a:p/>' : paragraphMarkup(properties, paragraph, look, writing, fills.type === 'sldNum'),
  );
  const body = paragraphs.length === 0 ? emptyParagraph(writing.deck.language) : paragraphs.join('');
  return `<p:txBody>${tag('a:bodyPr', {}, fitting(fills))}<a:lstStyle/>${body}</p:txBody>`;
}

/** The two things in which a paragraph must differ from its layout: it is no list, or runs the other way. */
function propertiesOf({ unlisted, fromRight }: FilledPlaceholder): string {
  if (unlisted !== true && fromRight === undefined) return '';
  const way = fromRight === undefined ? {} : { algn: ALIGN[fromRight], rtl: 0 };
  return unlisted === true ? tag('a:pPr', { marL: 0, indent: 0, ...way }, '<a:buNone/>') : tag('a:pPr', way);
}

/** How far PowerPoint has shrunk the text to fit, as it notes it itself. */
const fitting = ({ shrunk }: FilledPlaceholder): string =>
  shrunk === null
    ? ''
    : tag('a:normAutofit', {
        fontScale: Math.round(shrunk.size * 100_000),
        lnSpcReduction: shrunk.line === 0 ? undefined : Math.round(shrunk.line * 100_000),
      });

/** Hundredths of a point that rounding may have moved a size by. */
const ROUNDING = 6;

const lookOf = ({ look, shrunk }: FilledPlaceholder, { deck }: TextWriting): Inherited => ({
  size: look.size * (shrunk?.size ?? 1) * 100,
  near: ROUNDING,
  bold: look.bold,
  italic: look.italic,
  fill: deck.colour(look.colour),
  face: THEME_FACES[look.font],
});
