import { PROTOCOL_COLOURS, PROTOCOL_GROUND } from '../../model/protocol-colours';
import type { Colour, TextItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { textItem } from '../pieces/items';
import { setText } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';
import { margin } from './page';

const protocol: Readonly<Record<string, Colour>> = PROTOCOL_COLOURS;

const padding = 4;
const mostWidth = 220;
export const markingTop = 34;

/** The deck's marking at the top right: the protocol's own label, or the house's text; null for none. */
export function markingItem(context: LayoutContext): TextItem | null {
  const marking = context.deck.marking.trim();
  if (marking === '') return null;
  const label = protocol[marking.toUpperCase()];
  return tagItem(
    'marking',
    label === undefined ? marking : marking.toUpperCase(),
    label === undefined
      ? { colour: 'ink', fill: 'mist', top: markingTop }
      : { colour: label, fill: PROTOCOL_GROUND, top: markingTop },
    'marking',
    context,
  );
}

/** A small filled label that ends at the right margin. */
export function tagItem(
  name: string,
  words: string,
  look: { readonly colour: Colour; readonly fill: Colour; readonly top: number },
  role: TextItem['role'],
  context: LayoutContext,
): TextItem {
  const style = bodyStyle(sizes.fine, { bold: true, colour: look.colour });
  const text = setText(
    [{ runs: [styledRun(words, style)], align: 'right', leading: 1.2 }],
    mostWidth,
    context,
  );
  const w = text.width + 2 * padding;
  const h = text.height + 2 * padding - 2;
  return textItem(
    name,
    { x: context.areas.page.w - margin - w, y: look.top, w, h },
    text.paragraphs.map((paragraph) => ({ ...paragraph, align: 'centre' as const })),
    context,
    { role, fill: look.fill, inset: padding - 1, anchor: 'middle' },
  );
}
