import type { SlideOf } from '../../model/slide';
import type { SceneItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { body, type Box } from '../frame/page';
import { blockPages } from '../pieces/blocks';
import { lineItem, shapeItem, textItem, type BodyPage } from '../pieces/items';
import { timePositions } from '../pieces/time-positions';
import { richRuns } from '../text/rich-runs';
import { leadings, setText, type ParagraphDraft, type SetText } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';

type Event = SlideOf<'timeline'>['events'][number];

const mostAcross = 6;
const axisTop = 66;
const mostLowered = 60;
const dot = 12;
const textGap = 18;
const columnGap = 18;
const widestColumn = 230;

/** What happened when: along a line for a few short events, down the page for more. */
export function timelinePages(
  slide: SlideOf<'timeline'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const events = inOrder(slide.events);
  const across =
    events.length < 2 || events.length > mostAcross ? null : acrossPage(events, context);
  return across === null ? downPages(events, context) : [across];
}

interface IndexedEvent extends Event {
  /** Place in the slide's own list, for the field path. */
  readonly index: number;
}

/** By date where all have one; as given otherwise. */
function inOrder(events: readonly Event[]): readonly IndexedEvent[] {
  const indexed = events.map((event, index) => ({ ...event, index }));
  if (indexed.some(({ date }) => date === null)) return indexed;
  return [...indexed].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '', 'en'));
}

/** Null when a text does not fit its column. */
function acrossPage(events: readonly IndexedEvent[], context: LayoutContext): BodyPage | null {
  const placed = timePositions(
    events.map(({ date }) => date),
    body.w,
    columnGap,
  );
  const room = body.h - axisTop - textGap;
  const widths = placed.lefts.map((left, index) =>
    Math.min(
      widestColumn,
      (placed.lefts[index + 1] ?? body.w) - left - (index + 1 < events.length ? columnGap : 0),
    ),
  );
  const set = stepsBetween(sizes.lead, sizes.body)
    .map((size) =>
      events.map((event, index) => ({
        when: setText([whenDraft(event, size)], widths[index] ?? 0, context),
        text: setText([textDraft(event, size, context)], widths[index] ?? 0, context),
      })),
    )
    .find((all) =>
      all.every(
        ({ when, text }) =>
          text.height <= room &&
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
  const note = setText(
    [
      {
        runs: [
          styledRun(
            'Spacing not to scale',
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

const whenDraft = (event: Event & IndexedEvent, size: number): ParagraphDraft => ({
  runs: [
    styledRun(event.when, bodyStyle(size, { bold: true, colour: 'ink' }), {
      field: `events.${event.index}.when`,
    }),
  ],
  leading: leadings.tight,
});

const textDraft = (event: IndexedEvent, size: number, context: LayoutContext): ParagraphDraft => ({
  runs: richRuns(event.text, bodyStyle(size), { field: `events.${event.index}.text` }, context),
  leading: leadings.body,
});

const whenWidth = 150;
const lineX = whenWidth + 18;
const textX = lineX + 24;

/** Events below each other, the date at the left of the line and the text at its right. */
function downPages(events: readonly IndexedEvent[], context: LayoutContext): readonly BodyPage[] {
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
  return pages.map((page) => ({
    ...page,
    items: [
      lineItem('axis', { x: body.x + lineX, y: body.y, w: 0, h: body.h }, 'line', 1.5),
      ...page.items,
    ],
  }));
}
