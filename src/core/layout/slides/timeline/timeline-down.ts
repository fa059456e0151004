import type { LayoutContext } from '../../context';
import type { Box } from '../../frame/page';
import { blockPages } from '../../pieces/blocks';
import { lineItem, shapeItem, textItem, type BodyPage } from '../../pieces/items';
import { leadings, setText } from '../../text/set-text';
import { sizes, stepsBetween } from '../../text/type-scale';
import { textDraft, whenDraft, type Event } from './event';

const dot = 12;
const whenWidth = 150;
const lineX = whenWidth + 18;
const textX = lineX + 24;

/** Events below each other, the date at the left of the line and the text at its right. */
export function timelineDown(
  events: readonly Event[],
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const width = body.w - textX;
  const pages = blockPages(
    {
      count: events.length,
      steps: stepsBetween(sizes.lead, sizes.body),
      gap: { least: 14, widest: 36 },
      set: (index, size) => {
        const event = events[index];
        return setText(
          event === undefined ? [] : [textDraft(event, size, context)],
          width,
          context,
        );
      },
      paint: ({ index, paragraphs, continued }, box) => {
        const event = events[index];
        if (event === undefined) return [];
        const size = paragraphs[0]?.lines[0]?.[0]?.size ?? sizes.body;
        const when = setText(
          [{ ...whenDraft(event, size), leading: leadings.body, align: 'right' }],
          whenWidth,
          context,
        );
        const name = `event-${index + 1}`;
        const whenBox: Box = { ...box, w: whenWidth, h: Math.max(box.h, when.height) };
        return [
          shapeItem(
            `${name}-dot`,
            { x: box.x + lineX - dot / 2, y: box.y + 4, w: dot, h: dot },
            continued ? 'context' : 'accent',
            { geometry: 'ellipse' },
          ),
          ...(continued || when.paragraphs.length === 0
            ? []
            : [textItem(`${name}-when`, whenBox, when.paragraphs, context)]),
          textItem(name, { ...box, x: box.x + textX, w: width }, paragraphs, context),
        ];
      },
    },
    body,
  );
  return pages.map((page) => {
    const end = Math.max(body.y, ...page.items.map(({ frame }) => frame.y + frame.h));
    return { ...page, items: [lineItem('axis', { x: body.x + lineX, y: body.y, w: 0, h: end - body.y }, 'line', 1.5), ...page.items] };
  });
}
