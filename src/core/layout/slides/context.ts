import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { share } from '../frame/areas';
import type { Box } from '../frame/page';
import { besideEachOther } from '../pieces/blocks';
import { shapeItem, type BodyPage } from '../pieces/items';
import { flowPages } from '../pieces/flow-text';
import { richRuns } from '../text/rich-runs';
import { setText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';

const gutter = 48;
/** A single column of text is kept short enough to read. */
const readingWidth = 760;

/** What happened and why it matters here: paragraphs, with bullets beside them when there are any. */
export function contextPages(
  slide: SlideOf<'context'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const both = slide.paragraphs.length > 0 && slide.bullets.length > 0;
  const proseBox: Box = both ? { ...body, w: share(body, 500) } : { ...body, w: share(body, readingWidth) };
  const bulletBox: Box = both
    ? { ...body, x: body.x + share(body, 500) + gutter, w: body.w - share(body, 500) - gutter }
    : { ...body, w: share(body, readingWidth) };
  const prose = flowPages(
    {
      name: 'paragraphs',
      spread: 14,
      steps: stepsBetween(sizes.lead, sizes.body),
      set: (size) =>
        setText(
          slide.paragraphs.map((paragraph, index) => ({
            runs: richRuns(paragraph, bodyStyle(size), { field: `paragraphs.${index}` }, context),
            spaceAfter: size * 0.7,
            leading: 1.35,
          })),
          proseBox.w,
          context,
        ),
    },
    proseBox,
    context,
  );
  const bullets = flowPages(
    {
      name: 'bullets',
      spread: both ? 18 : 30,
      steps: both ? [sizes.large, sizes.body] : stepsBetween(sizes.lead, sizes.body),
      set: (size) =>
        setText(
          slide.bullets.map((bullet, index) => ({
            runs: richRuns(bullet, bodyStyle(size), { field: `bullets.${index}` }, context),
            bullet: 'disc' as const,
            spaceAfter: size * 0.6,
          })),
          bulletBox.w,
          context,
        ),
    },
    bulletBox,
    context,
  );
  const rule = both
    ? [
        {
          items: [
            shapeItem(
              'divider',
              { x: bulletBox.x - gutter / 2, y: body.y, w: 1, h: body.h },
              'line',
            ),
          ],
          overflow: [],
        },
      ]
    : [];
  return besideEachOther([prose, rule, bullets]);
}
