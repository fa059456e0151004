import { fill } from '../../model/framing/fill';
import type { HousePlaceholder } from '../../model/house';
import type { Slide } from '../../model/slide';
import type { SceneItem, SceneSlide } from '../../scene/scene';
import type { Overflow } from '../../scene/overflow';
import type { LayoutContext } from '../context';
import { markingItem } from '../frame/marking';
import { sourceItems, subtitleItems } from '../frame/measure-and-source';
import type { Box } from '../frame/page';
import { pageId } from '../frame/page-id';
import { standingTag } from '../frame/standing-tag';
import { moved } from '../pieces/moved';
import { shapeItem, type BodyPage } from '../pieces/items';
import { plainText, richRuns } from '../text/rich-runs';
import { headingStyle, styledRun, type TextStyle } from '../text/text-style';
import { sizes } from '../text/type-scale';
import { fillPlaceholder, type Filled } from './fill-placeholder';
import { dateWords, footerWords } from './footer-words';
import { freeCorner } from './free-corner';
import type { HousePage } from './house-page';

/** A context of a slide that is written on a house's layout. */
export type OnHouse = LayoutContext & { readonly house: HousePage };

const GAP = 8;

/** A content slide on the house's layout: its title, footer, date and number in the layout's placeholders, the rest in its content area. */
export function houseFrame(slide: Slide, body: BodyPage, index: number, of: number, context: OnHouse): SceneSlide {
  const { layout } = context.house;
  const part = of === 1 ? '' : `\u00a0${fill(context.words.part, { page: index + 1, pages: of }).replaceAll(' ', '\u00a0')}`;
  const title = houseTitle(slide, part, context);
  const corner = cornerItems(slide, context);
  const subtitle = subtitleItems(slide, body, context);
  const source = sourceItems(slide, body, { ...context, areas: { ...context.areas, source: besideCorner(context.areas.source, corner) } });
  return {
    id: pageId(slide.id, index),
    slide: slide.id,
    kind: slide.kind,
    title: `${title.words}${part.replaceAll('\u00a0', ' ')}`.trim(),
    background: `#${layout.background}`,
    house: { layout: layout.part, behind: [], grounds: [] },
    items: [...title.items, ...panelItems(context), ...corner, ...subtitle.items, ...body.items, ...source.items, ...footItems(context)],
    notes: slide.notes,
    section: index === 0 ? slide.section : null,
    overflow: [...title.overflow, ...subtitle.overflow, ...body.overflow, ...source.overflow],
  };
}

/** Points that a panel is larger than what stands on it, on every side. */
const PANEL = 8;

/** What content stands on where the layout's own paint lets nothing be read. */
function panelItems({ house: { layout, role }, areas }: OnHouse): readonly SceneItem[] {
  if (!layout.panel || role !== 'content') return [];
  const { x, y, w } = areas.subtitle;
  const bottom = areas.source.y + areas.source.h;
  return [shapeItem('panel', { x: x - PANEL, y: y - PANEL, w: w + 2 * PANEL, h: bottom - y + 2 * PANEL }, 'background')];
}

/** The slide's title in the layout's placeholder, its words in plain. */
export function houseTitle(slide: Slide, part: string, context: OnHouse): { readonly words: string; readonly items: readonly SceneItem[]; readonly overflow: readonly Overflow[] } {
  const { title } = context.house.layout;
  const words = plainText(richRuns(slide.title, headingStyle(sizes.title), { field: 'title' }, context));
  if (title === null) return { words, items: [], overflow: [] };
  const filled = fillPlaceholder(
    {
      name: 'title',
      role: 'title',
      placeholder: title,
      called: 'title',
      paragraphs: (style) => [titleRuns(slide, part, style, context)],
    },
    context,
  );
  return { words, ...itemsOf(filled) };
}

function titleRuns(slide: Slide, part: string, style: TextStyle, context: LayoutContext) {
  const runs = richRuns(slide.title, style, { field: 'title', promptColour: style.colour }, context);
  if (part === '') return runs;
  // The continuation belongs to the words; marks stay last.
  const marks = runs.findIndex(({ raised }) => raised);
  const at = marks === -1 ? runs.length : marks;
  return [...runs.slice(0, at), styledRun(part, style), ...runs.slice(at)];
}

/** The marking, and before it the tag, where the layout leaves room for them. */
export function cornerItems(slide: Slide, context: OnHouse): readonly SceneItem[] {
  const marking = markingItem(context);
  const row = [standingTag(slide, 0, context), marking].flatMap((item) => item ?? []);
  if (row.length === 0) return [];
  const w = row.reduce((sum, item) => sum + item.frame.w, GAP * (row.length - 1));
  const h = Math.max(...row.map((item) => item.frame.h));
  const corner = freeCorner({ w, h }, context.house, context.areas);
  let { x } = corner;
  return row.map((item) => {
    const placed = moved(item, { x, y: corner.y });
    x += item.frame.w + GAP;
    return placed;
  });
}

/** The source line's place without the end at which the corner's tags stand. */
function besideCorner(line: Box, corner: readonly SceneItem[]): Box {
  const beside = corner.filter(({ frame }) => frame.y < line.y + line.h && line.y < frame.y + frame.h);
  if (beside.length === 0) return line;
  const [left, right] = [Math.min(...beside.map(({ frame }) => frame.x)), Math.max(...beside.map(({ frame }) => frame.x + frame.w))];
  // They stand at one end or the other; the line keeps the longer rest.
  return left - line.x >= line.x + line.w - right
    ? { ...line, w: Math.max(0, left - GAP - line.x) }
    : { ...line, x: right + GAP, w: Math.max(0, line.x + line.w - right - GAP) };
}

/** Footer and date as the layout has places for them. */
export function footItems(context: OnHouse): readonly SceneItem[] {
  const { footer, date } = context.house.layout;
  return [
    ...(footer === null ? [] : furniture('footer', footer, footerWords(footer, context), context)),
    ...(date === null ? [] : furniture('date', date, dateWords(date, context), context)),
  ];
}

/** The slide's place in the deck where the layout shows it. */
export const houseSlideNumber = (number: number, context: OnHouse): readonly SceneItem[] => {
  const { number: placeholder } = context.house.layout;
  return placeholder === null ? [] : furniture('slide-number', placeholder, String(number), context);
};

/** A foot in its place; none where nothing could be read on what the house paints there. */
function furniture(name: 'footer' | 'date' | 'slide-number', placeholder: HousePlaceholder, words: string, context: OnHouse): readonly SceneItem[] {
  if (words === '') return [];
  const filled = fillPlaceholder(
    { name, role: name === 'slide-number' ? 'slide-number' : 'footer', placeholder, called: name, paragraphs: (style) => [[styledRun(words, style)]] },
    context,
  );
  return filled.reads ? itemsOf(filled).items : [];
}

export const itemsOf = ({ item, overflow }: Pick<Filled, 'item' | 'overflow'>): { readonly items: readonly SceneItem[]; readonly overflow: readonly Overflow[] } => ({
  items: item === null ? [] : [item],
  overflow,
});
