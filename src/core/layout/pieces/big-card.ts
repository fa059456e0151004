import type { NumberCard } from '../../model/slide';
import type { LayoutContext } from '../context';
import type { Box } from '../frame/page';
import { fitText } from '../text/fit-text';
import { richRuns } from '../text/rich-runs';
import { leadings, setText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes, stepBelow, stepsBetween } from '../text/type-scale';
import { cardNumberRuns } from './card-number';
import { textItem, type BodyPage } from './items';

/** One number as large as its box allows, what it counts and its small print under it. */
export function bigCard({ figure, label, note }: NumberCard, field: string, box: Box, context: LayoutContext): BodyPage {
  const number = fitText(
    (size) =>
      setText(
        [{ runs: cardNumberRuns(figure, size, `${field}.figure`, context), leading: 1.1 }],
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
              { field: `${field}.label`, alsoMark: [figure] },
              context,
            ),
            leading: leadings.body,
            spaceAfter: 8,
          },
          {
            runs: richRuns(
              note,
              bodyStyle(stepBelow(size), { colour: 'quiet' }),
              { field: `${field}.note` },
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
