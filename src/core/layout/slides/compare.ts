import { plain, type RichText } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import { sharedAxis, type AxisRange } from '../charts/chart-axis';
import { chartPages } from '../charts/chart-pages';
import { resolveChart } from '../charts/resolve-chart';
import type { LayoutContext } from '../context';
import { columns, inset, type Box } from '../frame/page';
import { besideEachOther } from '../pieces/blocks';
import { shapeItem, textItem, type BodyPage } from '../pieces/items';
import { fitText } from '../text/fit-text';
import { richRuns } from '../text/rich-runs';
import { leadings, setText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';

const gutter = 48;
const captionHeight = 44;
const takeawayHeight = 56;
const takeawayGap = 14;

/** Two charts side by side, each under its own heading, and what the comparison says below. */
export function comparePages(
  slide: SlideOf<'compare'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const takeaway = takeawayPage(slide.takeaway, context);
  const height = body.h - (takeaway === null ? 0 : takeawayHeight + takeawayGap);
  const [left, right] = columns({ ...body, h: height }, 2, gutter);
  if (left === undefined || right === undefined) return [];
  const shared = sharedAxis(
    resolveChart(slide.left.chart, context),
    resolveChart(slide.right.chart, context),
  );
  const pages = besideEachOther([
    halfPages('left', slide.left, left, shared, context),
    halfPages('right', slide.right, right, shared, context),
  ]);
  if (takeaway === null) return pages;
  return pages.map((page, index) =>
    index === 0
      ? {
          items: [...page.items, ...takeaway.items],
          overflow: [...page.overflow, ...takeaway.overflow],
        }
      : page,
  );
}

function halfPages(
  side: 'left' | 'right',
  half: SlideOf<'compare'>['left'],
  box: Box,
  axis: AxisRange | null,
  context: LayoutContext,
): readonly BodyPage[] {
  const chartBox = { ...box, y: box.y + captionHeight, h: box.h - captionHeight };
  const { resolved, items } = chartPages(`${side}-chart`, half.chart, chartBox, context, axis);
  const caption = fitText(
    (size) =>
      setText(
        [
          {
            runs: richRuns(
              half.heading,
              bodyStyle(size, { bold: true, colour: 'ink' }),
              { field: `${side}.heading` },
              context,
            ),
            leading: leadings.tight,
          },
          {
            runs: richRuns(
              plain(resolved.measure),
              bodyStyle(Math.min(size, sizes.body), { colour: 'quiet' }),
              { field: `${side}.chart.measure`, alsoMark: resolved.figures },
              context,
            ),
            leading: leadings.tight,
          },
        ],
        box.w,
        context,
      ),
    stepsBetween(sizes.large, sizes.fine),
    captionHeight - 4,
    'chart’s heading',
  );
  return items.map((chart, index) => ({
    items: [
      textItem(
        `${side}-heading${index === 0 ? '' : `-${index + 1}`}`,
        { ...box, h: captionHeight - 4 },
        caption.paragraphs,
        context,
        { role: 'caption' },
      ),
      chart,
    ],
    overflow: index === 0 ? caption.overflow : [],
  }));
}

function takeawayPage(takeaway: RichText, context: LayoutContext): BodyPage | null {
  const { body } = context.areas;
  if (takeaway.length === 0) return null;
  const panel: Box = { ...body, y: body.y + body.h - takeawayHeight, h: takeawayHeight };
  const inside = inset(panel, 8);
  const text = fitText(
    (size) =>
      setText(
        [
          {
            runs: richRuns(
              takeaway,
              bodyStyle(size, { colour: 'ink' }),
              { field: 'takeaway' },
              context,
            ),
            leading: leadings.tight,
          },
        ],
        inside.w - 8,
        context,
      ),
    stepsBetween(sizes.large, sizes.fine),
    inside.h,
    'takeaway',
  );
  return {
    items: [
      shapeItem('takeaway-panel', panel, 'mist'),
      shapeItem('takeaway-bar', { ...panel, w: 4 }, 'accent'),
      textItem(
        'takeaway',
        { ...inside, x: inside.x + 8, w: inside.w - 8 },
        text.paragraphs,
        context,
        { anchor: 'middle', behind: 'mist' },
      ),
    ],
    overflow: text.overflow,
  };
}
