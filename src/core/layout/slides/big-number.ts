import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { share } from '../frame/areas';
import type { Box } from '../frame/page';
import { besideEachOther } from '../pieces/blocks';
import { cardNumberRuns } from '../pieces/card-number';
import { flowPages } from '../pieces/flow-text';
import { bullets } from '../pieces/headed-text';
import { shapeItem, textItem, type BodyPage } from '../pieces/items';
import { fitText } from '../text/fit-text';
import { richRuns } from '../text/rich-runs';
import { leadings, setText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes, stepBelow, stepsBetween } from '../text/type-scale';

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
  const card = cardPage(slide, left, context);
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
      set: (size) => setText(bullets(slide.points, 'points', size, context), right.w, context),
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

function cardPage(slide: SlideOf<'big-number'>, box: Box, context: LayoutContext): BodyPage {
  const { figure, label, note } = slide.card;
  const number = fitText(
    (size) =>
      setText(
        [{ runs: cardNumberRuns(figure, size, 'card.figure', context), leading: 1.1 }],
        box.w,
        context,
      ),
    [sizes.hero, sizes.display, sizes.title, sizes.lead],
    sizes.hero * 1.1,
    'number',
  );
  const room = box.h - number.height - 8;
  const words = fitText(
    (size) =>
      setText(
        [
          {
            runs: richRuns(
              label,
              bodyStyle(size, { colour: 'ink' }),
              { field: 'card.label', alsoMark: [figure] },
              context,
            ),
            leading: leadings.body,
            spaceAfter: 8,
          },
          {
            runs: richRuns(
              note,
              bodyStyle(stepBelow(size), { colour: 'quiet' }),
              { field: 'card.note' },
              context,
            ),
            leading: leadings.body,
          },
        ],
        box.w,
        context,
      ),
    [sizes.title, ...stepsBetween(sizes.lead, sizes.fine)],
    room,
    'number’s text',
  );
  const top = box.y + Math.max(0, (room - words.height) / 3);
  return {
    items: [
      textItem('number', { ...box, y: top, h: number.height }, number.paragraphs, context),
      textItem(
        'number-label',
        { ...box, y: top + number.height + 8, h: words.height },
        words.paragraphs,
        context,
      ),
    ].filter(({ paragraphs }) => paragraphs.length > 0),
    overflow: [...number.overflow, ...words.overflow],
  };
}
