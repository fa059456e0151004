import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { share } from '../frame/areas';
import { inset, type Box } from '../frame/page';
import { besideEachOther } from '../pieces/blocks';
import { cardItems, setCard, type CardLook } from '../pieces/card';
import { shapeItem, type BodyPage } from '../pieces/items';
import { numberedPoints } from '../pieces/numbered-points';
import { paginate } from '../pieces/paginate';
import { stackTops } from '../pieces/stack';
import { sizes } from '../text/type-scale';

const panelWidth = 264;
const gutter = 40;

interface PanelLook {
  readonly padding: number;
  readonly card: CardLook;
}

const usual: PanelLook = {
  padding: 22,
  card: { numberSteps: [sizes.display, sizes.title, sizes.lead], labelSize: sizes.body, noteSize: sizes.small, behind: 'mist' },
};

/** Where a house leaves little room: smaller numbers, rather than a page with a number alone. */
const close: PanelLook = { padding: 10, card: { ...usual.card, numberSteps: [sizes.title, sizes.lead], labelSize: sizes.small } };

/** What the reader must know: the points at the left, the numbers that carry them in a panel. */
export function bottomLinePages(
  slide: SlideOf<'bottom-line'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  if (slide.cards.length === 0) return numberedPoints(slide.points, 'points', body, context);
  const panel: Box = { ...body, x: body.x + body.w - share(body, panelWidth), w: share(body, panelWidth) };
  const points: Box = { ...body, w: body.w - share(body, panelWidth) - gutter };
  return besideEachOther([
    numberedPoints(slide.points, 'points', points, context),
    cardPanel(slide.cards, panel, context),
  ]);
}

/** Cards below each other on mist. */
function cardPanel(cards: SlideOf<'bottom-line'>['cards'], panel: Box, context: LayoutContext): readonly BodyPage[] {
  const pages = panelPages(cards, panel, usual, context);
  return pages.length === 1 ? pages : panelPages(cards, panel, close, context);
}

function panelPages(
  cards: SlideOf<'bottom-line'>['cards'],
  panel: Box,
  { padding, card: look }: PanelLook,
  context: LayoutContext,
): readonly BodyPage[] {
  const inside = inset(panel, padding);
  const set = cards.map((card, index) => setCard(card, `cards.${index}`, inside.w, look, context));
  const pages = paginate(
    set.map(({ height }) => height),
    inside.h,
    14,
  );
  return pages.map((indices) => {
    const shown = indices.flatMap((index) => set[index] ?? []);
    const heights = shown.map(({ height }) => Math.min(height, inside.h));
    const tops = stackTops(heights, inside.y, inside.h, { least: 14, widest: 64, toBottom: true });
    const bottom = (tops.at(-1) ?? inside.y) + (heights.at(-1) ?? 0);
    const placed = shown.map((card, position) =>
      cardItems(
        `card-${(indices[position] ?? 0) + 1}`,
        card,
        { ...inside, y: tops[position] ?? inside.y, h: heights[position] ?? 0 },
        look,
        context,
      ),
    );
    return {
      items: [
        shapeItem('cards-panel', { ...panel, h: bottom - panel.y + padding }, 'mist'),
        ...placed.flatMap(({ items }) => items),
      ],
      overflow: placed.flatMap(({ overflow }) => overflow),
    };
  });
}
