import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { share } from '../frame/areas';
import type { Box } from '../frame/page';
import { besideEachOther } from '../pieces/blocks';
import { flowPages } from '../pieces/flow-text';
import { capitals } from '../pieces/headed-text';
import { textItem, type BodyPage } from '../pieces/items';
import { numberedPoints } from '../pieces/numbered-points';
import { richRuns } from '../text/rich-runs';
import { setText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';

const purposeWidth = 330;
const gutter = 48;
const headingHeight = 24;

/** Why the committee is asked, and what it is asked to decide. */
export function purposePages(
  slide: SlideOf<'purpose'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const alone = slide.decisions.length === 0;
  const left: Box = { ...body, w: share(body, alone ? 720 : purposeWidth) };
  const purpose = flowPages(
    {
      name: 'purpose',
      steps: stepsBetween(sizes.lead, sizes.body),
      set: (size) =>
        setText(
          [
            capitals(context.words.headings.purpose),
            {
              runs: richRuns(
                slide.purpose,
                bodyStyle(size, { colour: 'ink' }),
                { field: 'purpose' },
                context,
              ),
              leading: 1.35,
            },
          ],
          left.w,
          context,
        ),
    },
    left,
    context,
  );
  if (alone) return purpose;
  const right: Box = {
    ...body,
    x: body.x + share(body, purposeWidth) + gutter,
    w: body.w - share(body, purposeWidth) - gutter,
  };
  const heading = setText([capitals(context.words.headings.decision)], right.w, context);
  const decisions = numberedPoints(
    slide.decisions.map((text) => ({ heading: [], text })),
    'decisions',
    { ...right, y: right.y + headingHeight, h: right.h - headingHeight },
    context,
    (index) => `decisions.${index}`,
  );
  return besideEachOther([
    purpose,
    decisions.map((page, index) => ({
      ...page,
      items: [
        textItem(
          `decisions-heading${index === 0 ? '' : `-${index + 1}`}`,
          { ...right, h: heading.height },
          heading.paragraphs,
          context,
        ),
        ...page.items,
      ],
    })),
  ]);
}
