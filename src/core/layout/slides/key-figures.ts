import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { bigCard } from '../pieces/big-card';
import { cardGrid } from '../pieces/card-grid';
import { cardRows } from '../pieces/card-rows';
import type { BodyPage } from '../pieces/items';
import { paginate } from '../pieces/paginate';

/** Cards on one slide; more go on to the next. */
const mostCards = 6;

/** One number large, up to three as full-width rows, four to six as a grid that fills the body. */
export function keyFiguresPages(
  slide: SlideOf<'key-figures'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const pages = paginate(
    slide.cards.map(() => 1),
    mostCards,
    0,
  );
  return pages.map((indices) => {
    const cards = indices.flatMap((index) => {
      const card = slide.cards[index];
      return card === undefined ? [] : [{ card, index }];
    });
    const [only] = cards;
    if (only !== undefined && slide.cards.length === 1) return bigCard(only.card, 'cards.0', body, context);
    return cards.length <= 3 ? cardRows(cards, body, context) : cardGrid(cards, body, context);
  });
}
