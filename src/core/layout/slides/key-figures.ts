import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { bigCard } from '../pieces/big-card';
import { cardGrid } from '../pieces/card-grid';
import { cardRows } from '../pieces/card-rows';
import type { BodyPage } from '../pieces/items';
import { paginate } from '../pieces/paginate';

/** Cards on one slide; more go on to the next, and where the house leaves little room sooner. */
const mostCards = [6, 4, 3, 2] as const;

/** One number large, up to three as full-width rows, four to six as a grid that fills the body. */
export function keyFiguresPages(
  slide: SlideOf<'key-figures'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const usual = pagesOf(slide, mostCards[0], context);
  if (fits(usual)) return usual;
  return mostCards.slice(1).map((most) => pagesOf(slide, most, context)).find(fits) ?? usual;
}

const fits = (pages: readonly BodyPage[]): boolean => pages.every(({ overflow }) => overflow.length === 0);

function pagesOf(slide: SlideOf<'key-figures'>, most: number, context: LayoutContext): readonly BodyPage[] {
  const { body } = context.areas;
  const pages = paginate(
    slide.cards.map(() => 1),
    most,
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
