import type { SlideOf } from '../../model/slide';
import { pt } from '../../scene/units';
import type { LayoutContext } from '../context';
import { share } from '../frame/areas';
import type { Box } from '../frame/page';
import { flowPages } from '../pieces/flow-text';
import { shapeItem, type BodyPage } from '../pieces/items';
import { richRuns } from '../text/rich-runs';
import { leadings, round, setText } from '../text/set-text';
import { bodyStyle, headingStyle } from '../text/text-style';
import { sizes } from '../text/type-scale';

/** A short quotation stands nearer to the middle of the body. */
const mostLowered = 48;

/** Characters that are still said in a breath, and set as large as a cover's title. */
const SHORT = 130;

const isShort = ({ quote }: SlideOf<'quotation'>): boolean =>
  quote.reduce((length, span) => length + (span.type === 'figure' ? 0 : span.text.length), 0) <= SHORT;

/** Someone's exact words, large; who said them, and in what setting. */
export function quotationPages(
  slide: SlideOf<'quotation'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const textBox: Box = { ...body, x: body.x + 32, w: share(body, 740) };
  const pages = flowPages(
    {
      name: 'quotation',
      steps: [...(isShort(slide) ? [sizes.cover] : []), sizes.title, sizes.lead, sizes.large],
      set: (size) =>
        setText(
          [
            {
              runs: richRuns(
                slide.quote,
                headingStyle(size, { bold: false, italic: true }),
                { field: 'quote' },
                context,
              ),
              leading: 1.35,
              spaceAfter: 20,
            },
            {
              runs: richRuns(
                slide.speaker,
                bodyStyle(sizes.large, { bold: true, colour: 'ink' }),
                { field: 'speaker' },
                context,
              ),
              leading: leadings.body,
              spaceAfter: 4,
            },
            {
              runs: richRuns(
                slide.context,
                bodyStyle(sizes.body, { colour: 'quiet' }),
                { field: 'context' },
                context,
              ),
              leading: leadings.body,
            },
          ],
          textBox.w,
          context,
        ),
    },
    textBox,
    context,
  );
  return pages.map((page) => {
    const [text] = page.items;
    if (text === undefined) return page;
    const y = body.y + Math.min(mostLowered, (body.h - text.frame.h) / 3);
    const bar = shapeItem('quotation-bar', { x: body.x, y, w: 4, h: text.frame.h }, 'accent');
    return { ...page, items: [bar, { ...text, frame: { ...text.frame, y: pt(round(y)) } }] };
  });
}
