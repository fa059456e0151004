import type { LayoutContext } from '../context';
import type { Box } from '../frame/page';
import { fitText } from '../text/fit-text';
import { richRuns } from '../text/rich-runs';
import { leadings, setText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes, stepBelow, stepsBetween } from '../text/type-scale';
import { setNumber } from './card';
import type { PlacedCard } from './card-grid';
import { lineItem, textItem, type BodyPage } from './items';

/** Numbers take as much room as the widest needs, up to this. */
const mostNumberWidth = 300;
const leastNumberWidth = 160;
const gutter = 40;
/** A row is no taller than this, so that number and words stay together. */
const tallestRow = 120;

/** One to three numbers as rows across the box: the number at the left, what it counts beside it. */
export function cardRows(cards: readonly PlacedCard[], box: Box, context: LayoutContext): BodyPage {
  const height = Math.min(tallestRow, box.h / Math.max(1, cards.length));
  const numbers = cards.map(({ card, index }) =>
    setNumber(card.figure, `cards.${index}.figure`, mostNumberWidth, [sizes.display, sizes.title, sizes.lead], context),
  );
  const numberWidth = Math.min(mostNumberWidth, Math.max(leastNumberWidth, ...numbers.map(({ width }) => Math.ceil(width) + 2)));
  const placed = cards.map(({ card, index }, position) => {
    const name = `card-${index + 1}`;
    const field = `cards.${index}`;
    const y = box.y + position * height;
    const inside = { y: y + 6, h: height - 12 };
    const number = numbers[position] ?? setText([], numberWidth, context);
    const wordsBox = {
      ...inside,
      x: box.x + numberWidth + gutter,
      w: box.w - numberWidth - gutter,
    };
    const words = fitText(
      (size) =>
        setText(
          [
            {
              runs: richRuns(
                card.label,
                bodyStyle(size, { colour: 'ink' }),
                { field: `${field}.label`, alsoMark: [card.figure] },
                context,
              ),
              leading: leadings.tight,
              spaceAfter: 4,
            },
            {
              runs: richRuns(
                card.note,
                bodyStyle(Math.min(sizes.body, stepBelow(size)), { colour: 'quiet' }),
                { field: `${field}.note` },
                context,
              ),
              leading: leadings.tight,
            },
          ],
          wordsBox.w,
          context,
        ),
      stepsBetween(sizes.lead, sizes.fine),
      inside.h,
      'card’s text',
    );
    return {
      items: [
        lineItem(
          `${name}-rule`,
          { x: box.x, y, w: box.w, h: 0 },
          position === 0 ? 'accent' : 'line',
          position === 0 ? 1.5 : 0.75,
        ),
        textItem(
          `${name}-number`,
          { ...inside, x: box.x, w: numberWidth },
          number.paragraphs,
          context,
          { anchor: 'middle' },
        ),
        textItem(`${name}-label`, wordsBox, words.paragraphs, context, { anchor: 'middle' }),
      ].filter((item) => item.type !== 'text' || item.paragraphs.length > 0),
      overflow: [...number.overflow, ...words.overflow],
    };
  });
  return {
    items: placed.flatMap(({ items }) => items),
    overflow: placed.flatMap(({ overflow }) => overflow),
  };
}
