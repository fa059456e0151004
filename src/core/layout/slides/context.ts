import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { share } from '../frame/areas';
import type { Box } from '../frame/page';
import { besideEachOther } from '../pieces/blocks';
import { shapeItem, textItem, type BodyPage } from '../pieces/items';
import { flowPages } from '../pieces/flow-text';
import { richRuns } from '../text/rich-runs';
import { setText, type SetText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';

const gutter = 48;
/** A single column of text is kept short enough to read. */
const readingWidth = 760;

/** Up to this part of the body, prose leads above its bullets: beside them it would leave a column empty. */
const LEAD_PART = 0.35;
const LEAD_GAP = 28;

const SUBTITLE_GAP = 12;

/** Text that stands alone is set as a statement while it takes no more of the body than this. */
const STATEMENT_PART = 0.6;

/** What happened and why it matters here: paragraphs, with bullets beside them, or below where there is little prose. */
export function contextPages(slide: SlideOf<'context'>, context: LayoutContext): readonly BodyPage[] {
  const { body } = context.areas;
  // No rule parts running text from the line above it: room does.
  const under = slide.subtitle.length > 0 ? SUBTITLE_GAP : 0;
  const column: Box = { ...body, y: body.y + under, w: share(body, readingWidth), h: body.h - under };
  const statement = statementPage(slide, column, context);
  if (statement !== null) return [statement];
  if (slide.paragraphs.length === 0) return besideEachOther([bulletPages(slide, column, 30, context)]);
  if (slide.bullets.length === 0) return besideEachOther([prosePages(slide, column, context)]);
  const lead = setProse(slide, sizes.lead, column, context).height;
  if (lead <= body.h * LEAD_PART) {
    const top = lead + LEAD_GAP;
    const bullets = bulletPages(slide, { ...column, y: column.y + top, h: column.h - top }, 18, context);
    if (bullets.length === 1) return besideEachOther([prosePages(slide, { ...column, h: lead }, context), bullets]);
  }
  return sideBySide(slide, context);
}

/** The slide's one sentence or two, large and without a bullet; null where there is more to say. */
function statementPage({ paragraphs, bullets }: SlideOf<'context'>, box: Box, context: LayoutContext): BodyPage | null {
  const [only, ...more] = [...paragraphs, ...bullets];
  if (only === undefined || more.length > 0) return null;
  const name = paragraphs.length > 0 ? 'paragraphs' : 'bullets';
  const runs = richRuns(only, bodyStyle(sizes.title, { colour: 'ink' }), { field: `${name}.0` }, context);
  const text = setText([{ runs, leading: 1.35 }], box.w, context);
  if (text.height > box.h * STATEMENT_PART || text.overflow.length > 0) return null;
  return { items: [textItem(name, { ...box, h: text.height }, text.paragraphs, context)], overflow: [] };
}

function sideBySide(slide: SlideOf<'context'>, context: LayoutContext): readonly BodyPage[] {
  const { body } = context.areas;
  const prose: Box = { ...body, w: share(body, 500) };
  const bullets: Box = { ...body, x: body.x + prose.w + gutter, w: body.w - prose.w - gutter };
  const rule: BodyPage = {
    items: [shapeItem('divider', { x: bullets.x - gutter / 2, y: body.y, w: 1, h: body.h }, 'line')],
    overflow: [],
  };
  return besideEachOther([prosePages(slide, prose, context), [rule], bulletPages(slide, bullets, 18, context)]);
}

const setProse = (slide: SlideOf<'context'>, size: number, box: Box, context: LayoutContext): SetText =>
  setText(
    slide.paragraphs.map((paragraph, index) => ({
      runs: richRuns(paragraph, bodyStyle(size), { field: `paragraphs.${index}` }, context),
      spaceAfter: size * 0.7,
      leading: 1.35,
    })),
    box.w,
    context,
  );

const prosePages = (slide: SlideOf<'context'>, box: Box, context: LayoutContext): readonly BodyPage[] =>
  flowPages(
    { name: 'paragraphs', spread: 14, steps: stepsBetween(sizes.lead, sizes.body), set: (size) => setProse(slide, size, box, context) },
    box,
    context,
  );

/** @param spread how far bullets part where there is room, in points; alone they also stand in the lead size. */
const bulletPages = (slide: SlideOf<'context'>, box: Box, spread: number, context: LayoutContext): readonly BodyPage[] =>
  flowPages(
    {
      name: 'bullets',
      spread,
      steps: slide.paragraphs.length > 0 ? [sizes.large, sizes.body] : stepsBetween(sizes.lead, sizes.body),
      set: (size) =>
        setText(
          slide.bullets.map((bullet, index) => ({
            runs: richRuns(bullet, bodyStyle(size), { field: `bullets.${index}` }, context),
            bullet: 'disc' as const,
            spaceAfter: size * 0.6,
          })),
          box.w,
          context,
        ),
    },
    box,
    context,
  );
