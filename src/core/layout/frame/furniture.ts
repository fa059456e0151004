import type { Brand } from '../../model/brand';
import type { Deck } from '../../model/deck';
import type { SceneItem, TextItem } from '../../scene/scene';
import type { TextMeasurer } from '../../scene/text-measurer';
import type { LayoutContext } from '../context';
import { shapeItem, textItem } from '../pieces/items';
import { fitText } from '../text/fit-text';
import { setText } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';
import { logoItem } from './logo';
import { markingItem } from './marking';
import { margin } from './page';

/** What a deck's content slides have in common around what each of them says. */
export interface Furniture {
  readonly bar: SceneItem;
  /** At the top right; null where the deck has none. */
  readonly marking: TextItem | null;
  readonly foot: readonly SceneItem[];
}

interface Known {
  readonly brand: Brand;
  readonly measurer: TextMeasurer;
  readonly furniture: Furniture;
}

/** Set once for all slides of a deck, which never changes in place. */
const known = new WeakMap<Deck, Known>();

/** The furniture of the slides that are laid out in a context. */
export function furnitureOf(context: LayoutContext): Furniture {
  const { deck, brand, measurer } = context;
  const before = known.get(deck);
  if (before !== undefined && before.brand === brand && before.measurer === measurer) return before.furniture;
  const furniture: Furniture = {
    bar: { ...shapeItem('accent-bar', { x: margin, y: 0, w: 54, h: 5 }, 'accent'), furniture: true },
    marking: markingItem(context),
    foot: footerItems(context),
  };
  known.set(deck, { brand, measurer, furniture });
  return furniture;
}

/** House and briefing at the foot; the slide's number is added once all slides are counted. */
function footerItems(context: LayoutContext): readonly SceneItem[] {
  const { brand, deck } = context;
  const footerZone = context.areas.footer;
  const style = bodyStyle(sizes.fine, { colour: 'quiet' });
  const house = brand.footer.trim();
  const own = deck.footer.trim();
  const runs = [
    styledRun(house, { ...style, bold: true, colour: 'ink' }),
    styledRun(house !== '' && own !== '' ? ' · ' : '', style),
    styledRun(own, style),
  ].filter((run) => run.text !== '');
  const text = fitText(
    () => setText([{ runs, leading: 1.2 }], footerZone.w, context),
    [sizes.fine],
    footerZone.h,
    'footer',
  );
  const footer =
    text.paragraphs.length === 0
      ? []
      : [textItem('footer', footerZone, text.paragraphs, context, { role: 'footer', anchor: 'middle' })];
  return [...footer, ...logoItem(context)];
}
