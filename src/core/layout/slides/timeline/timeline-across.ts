import type { SceneItem } from '../../../scene/scene';
import type { LayoutContext } from '../../context';
import type { Box } from '../../frame/page';
import { lineItem, shapeItem, textItem, type BodyPage } from '../../pieces/items';
import { timePositions } from '../../pieces/time-positions';
import { firstFitting } from '../../text/first-fitting';
import { leadings, setText, type SetText } from '../../text/set-text';
import { bodyStyle, styledRun } from '../../text/text-style';
import { sizes, stepsBetween } from '../../text/type-scale';
import { textDraft, whenDraft, type Event } from './event';

const axisTop = 66;
const mostLowered = 60;
const dot = 12;
const textGap = 18;
const columnGap = 18;
const widestColumn = 230;
const noteHeight = 18;
/** A text of more lines than this is read more easily in a row of its own. */
const mostLines = 7;

/**
 * Events along a line, their dots true to time where that leaves room for the words. Null when a
 * text does not fit its column, or makes it a tower of short lines.
 */
export function timelineAcross(events: readonly Event[], context: LayoutContext): BodyPage | null {
  const { body } = context.areas;
  const placed = timePositions(
    events.map(({ date }) => date),
    body.w,
    columnGap,
  );
  const room = body.h - axisTop - textGap - (placed.toScale ? 0 : noteHeight);
  const widths = placed.lefts.map((left, index) =>
    Math.min(
      widestColumn,
      (placed.lefts[index + 1] ?? body.w) - left - (index + 1 < events.length ? columnGap : 0),
    ),
  );
  const set = firstFitting(
    stepsBetween(sizes.lead, sizes.body),
    (size) =>
      events.map((event, index) => ({
        when: setText([whenDraft(event, size)], widths[index] ?? 0, context),
        text: setText([textDraft(event, size, context)], widths[index] ?? 0, context),
      })),
    (all) =>
      all.every(
        ({ when, text }) =>
          text.height <= room &&
          text.paragraphs.every(({ lines }) => lines.length <= mostLines) &&
          when.height <= axisTop - textGap &&
          when.overflow.length + text.overflow.length === 0,
      ),
  );
  if (set === undefined) return null;
  const tallest = Math.max(...set.map(({ text }) => text.height));
  // Little text leaves the line nearer to the middle of the body than to its top.
  const axisY = body.y + axisTop + Math.min(mostLowered, (room - tallest) / 3);
  const axis = lineItem('axis', { x: body.x, y: axisY, w: body.w, h: 0 }, 'context', 1.5, {
    dash: placed.toScale ? 'solid' : 'dash',
  });
  const items = set.flatMap(({ when, text }, index) =>
    eventItems(
      index,
      body.x + (placed.lefts[index] ?? 0),
      axisY,
      when,
      text,
      widths[index] ?? 0,
      context,
    ),
  );
  return { items: [axis, ...items, ...(placed.toScale ? [] : [scaleNote(context)])], overflow: [] };
}

function eventItems(
  index: number,
  x: number,
  axisY: number,
  when: SetText,
  text: SetText,
  width: number,
  context: LayoutContext,
): readonly SceneItem[] {
  const name = `event-${index + 1}`;
  const whenBox: Box = { x, y: axisY - textGap - when.height, w: width, h: when.height };
  const textBox: Box = { x, y: axisY + textGap, w: width, h: text.height };
  return [
    shapeItem(`${name}-dot`, { x, y: axisY - dot / 2, w: dot, h: dot }, 'accent', {
      geometry: 'ellipse',
    }),
    ...(when.paragraphs.length === 0
      ? []
      : [textItem(`${name}-when`, whenBox, when.paragraphs, context)]),
    ...(text.paragraphs.length === 0
      ? []
      : [textItem(`${name}-text`, textBox, text.paragraphs, context)]),
  ];
}

function scaleNote(context: LayoutContext): SceneItem {
  const { body } = context.areas;
  const note = setText(
    [
      {
        runs: [
          styledRun(
            context.words.charts.notToScale,
            bodyStyle(sizes.fine, { italic: true, colour: 'quiet' }),
          ),
        ],
        align: 'right',
        leading: leadings.tight,
      },
    ],
    160,
    context,
  );
  return textItem(
    'scale-note',
    { x: body.x + body.w - 160, y: body.y + body.h - note.height, w: 160, h: note.height },
    note.paragraphs,
    context,
    { role: 'caption' },
  );
}
