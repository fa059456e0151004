import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import type { Box } from '../frame/page';
import { fitText } from '../text/fit-text';
import { richRuns } from '../text/rich-runs';
import { setText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes } from '../text/type-scale';
import { lineItem, textItem, type BodyPage } from './items';

const gap = 24;

/** Occasion and date at the left, who prepared it and from what at the right, under a rule. */
export function coverFoot(slide: SlideOf<'cover'>, box: Box, context: LayoutContext): BodyPage {
  const set = (field: 'occasion' | 'preparedBy', align: 'left' | 'right', width: number) =>
    fitText(
      (size) => {
        const style = bodyStyle(size, { colour: 'coverQuiet' });
        const options = { field, promptColour: 'coverQuiet' } as const;
        return setText(
          [{ runs: richRuns(slide[field], style, options, context), align }],
          width,
          context,
        );
      },
      [sizes.small, sizes.fine],
      box.h,
      field === 'occasion' ? 'occasion' : 'line on who prepared it',
    );
  const occasion = set('occasion', 'left', (box.w - gap) / 2);
  // What a short occasion leaves free goes to the longer line beside it.
  const left = occasion.width + 1;
  const right = box.w - gap - left;
  const preparedBy = set('preparedBy', 'right', right);
  const behind = { behind: 'coverBackground', role: 'caption' } as const;
  const items = [
    textItem('occasion', { ...box, w: left }, occasion.paragraphs, context, behind),
    textItem(
      'prepared-by',
      { ...box, x: box.x + box.w - right, w: right },
      preparedBy.paragraphs,
      context,
      behind,
    ),
  ];
  return {
    items: [
      lineItem('cover-rule', { ...box, y: box.y - 10, h: 0 }, 'coverQuiet', 0.5),
      ...items.filter(({ paragraphs }) => paragraphs.length > 0),
    ],
    overflow: [...occasion.overflow, ...preparedBy.overflow],
  };
}
