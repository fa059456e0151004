import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { share } from '../frame/areas';
import type { Box } from '../frame/page';
import { bigCard } from '../pieces/big-card';
import { besideEachOther } from '../pieces/blocks';
import { flowPages } from '../pieces/flow-text';
import { bullets } from '../pieces/headed-text';
import { shapeItem, type BodyPage } from '../pieces/items';
import { setText, type ParagraphDraft } from '../text/set-text';
import { sizes, stepsBetween } from '../text/type-scale';

const numberWidth = 470;
const gutter = 48;

/** One number that is the slide, what it counts under it, and what it means beside it. */
export function bigNumberPages(
  slide: SlideOf<'big-number'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const alone = slide.points.length === 0;
  const left: Box = alone ? body : { ...body, w: share(body, numberWidth) };
  const card = bigCard(slide.card, 'card', left, context);
  if (alone) return [card];
  const right: Box = {
    ...body,
    x: body.x + share(body, numberWidth) + gutter,
    w: body.w - share(body, numberWidth) - gutter,
  };
  const points = flowPages(
    {
      name: 'points',
      steps: stepsBetween(sizes.lead, sizes.body),
      set: (size) => setText(pointDrafts(slide, size, context), right.w, context),
    },
    right,
    context,
  );
  const rule = shapeItem(
    'divider',
    { x: right.x - gutter / 2, y: body.y, w: 1, h: body.h },
    'line',
  );
  return besideEachOther([[{ ...card, items: [...card.items, rule] }], points]);
}

/** Several points as bullets; one alone is a paragraph. */
const pointDrafts = (slide: SlideOf<'big-number'>, size: number, context: LayoutContext): readonly ParagraphDraft[] =>
  bullets(slide.points, 'points', size, context).map((draft) => (slide.points.length > 1 ? draft : { ...draft, bullet: null }));
