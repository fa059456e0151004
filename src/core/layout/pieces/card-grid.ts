import type { NumberCard } from '../../model/slide';
import type { LayoutContext } from '../context';
import { columns, type Box } from '../frame/page';
import { sizes } from '../text/type-scale';
import { cardItems, setCard, type CardLook } from './card';
import { lineItem, type BodyPage } from './items';

/** A card with its place in the slide's list. */
export interface PlacedCard {
  readonly card: NumberCard;
  readonly index: number;
}

const gutter = 24;
const topPadding = 14;

const looks: readonly CardLook[] = [
  {
    numberSteps: [sizes.display, sizes.title, sizes.lead],
    labelSize: sizes.large,
    noteSize: sizes.body,
    behind: 'background',
  },
  {
    numberSteps: [sizes.display, sizes.title, sizes.lead],
    labelSize: sizes.body,
    noteSize: sizes.small,
    behind: 'background',
  },
  {
    numberSteps: [sizes.title, sizes.lead],
    labelSize: sizes.small,
    noteSize: sizes.fine,
    behind: 'background',
  },
];

/** Four to six cards in two rows over the whole box, an accent rule above each. */
export function cardGrid(cards: readonly PlacedCard[], box: Box, context: LayoutContext): BodyPage {
  const across = cards.length <= 4 ? 2 : 3;
  const down = Math.ceil(cards.length / across);
  const rowHeight = (box.h - gutter * (down - 1)) / down;
  const cells = columns(box, across, gutter);
  const width = cells[0]?.w ?? box.w;
  const room = rowHeight - topPadding;
  const look =
    looks.find((candidate) =>
      cards.every(({ card, index }) => {
        const set = setCard(card, `cards.${index}`, width, candidate, context);
        return (
          set.height <= room && set.number.overflow.length === 0 && set.words.overflow.length === 0
        );
      }),
    ) ?? (looks[looks.length - 1] as CardLook);
  const placed = cards.map(({ card, index }, position) => {
    const cell = cells[position % across] ?? box;
    const y = box.y + Math.floor(position / across) * (rowHeight + gutter);
    const name = `card-${index + 1}`;
    const set = setCard(card, `cards.${index}`, width, look, context);
    const inside = { x: cell.x, y: y + topPadding, w: cell.w, h: room };
    const { items, overflow } = cardItems(name, set, inside, look, context);
    return {
      items: [lineItem(`${name}-rule`, { x: cell.x, y, w: cell.w, h: 0 }, 'accent', 1.5), ...items],
      overflow,
    };
  });
  return {
    items: placed.flatMap(({ items }) => items),
    overflow: placed.flatMap(({ overflow }) => overflow),
  };
}
