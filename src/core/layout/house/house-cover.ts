import type { RichText } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import type { SceneItem, SceneSlide } from '../../scene/scene';
import type { Overflow } from '../../scene/overflow';
import type { HousePlaceholder } from '../../model/house';
import { richRuns } from '../text/rich-runs';
import { styledRun } from '../text/text-style';
import { fillPlaceholder, type Filled } from './fill-placeholder';
import { houseTitle, itemsOf, cornerItems, type OnHouse } from './house-frame';

/** The cover on the house's title layout: the title in its place, and all that stands below it in the subtitle's. */
export function houseCover(slide: SlideOf<'cover'>, context: OnHouse): SceneSlide {
  const { layout } = context.house;
  const title = houseTitle(slide, '', context);
  const lines = (['eyebrow', 'subtitle', 'occasion', 'preparedBy'] as const).map((field) => ({ field, words: slide[field] }));
  const below = linesBelow(lines, context);
  return {
    id: slide.id,
    slide: slide.id,
    kind: slide.kind,
    title: title.words,
    background: `#${layout.background}`,
    house: { layout: layout.part, behind: [], grounds: [] },
    items: [...title.items, ...below.items, ...cornerItems(slide, context)],
    notes: slide.notes,
    section: slide.section,
    overflow: [...title.overflow, ...below.overflow],
  };
}

/** Lines below a heading: in the subtitle's placeholder, or free below the title where the layout has none. */
export function linesBelow(
  lines: readonly Line[],
  context: OnHouse,
): { readonly items: readonly SceneItem[]; readonly overflow: readonly Overflow[] } {
  const { layout } = context.house;
  const given = layout.subtitle ?? freePlaceholder(context);
  // Lines below a title are no list, though a layout without a subtitle has only a list's place for them.
  const placeholder = given.text.bullet ? { ...given, text: { ...given.text, bullet: false, indent: 0 } } : given;
  const said = lines.filter(({ words }) => words.length > 0);
  if (said.length === 0) return { items: [], overflow: [] };
  const filling = (rows: readonly (readonly Line[])[]): Filled =>
    fillPlaceholder(
      {
        name: 'subtitle',
        role: 'subtitle',
        placeholder,
        called: 'text below the title',
        unlisted: given.text.bullet,
        paragraphs: (style) =>
          rows.map((row) => row.flatMap(({ field, words }, nth) => [...(nth === 0 ? [] : [styledRun(BETWEEN, style)]), ...richRuns(words, style, { field, promptColour: style.colour }, context)])),
      },
      context,
    );
  const { items, overflow } = itemsOf(roomiest(said, filling, placeholder.text.size));
  if (layout.subtitle !== null) return { items, overflow };
  return { items: items.map(withoutPlaceholder), overflow };
}

interface Line {
  readonly field: string;
  readonly words: RichText;
}

const BETWEEN = ' · ';
/** Shrunk to less than this share of the layout's size, lines are rather joined. */
const LEAST = 0.7;

/** Each line for itself where there is room; else what says least in one line, and at last all of it. */
function roomiest(lines: readonly Line[], filling: (rows: readonly (readonly Line[])[]) => Filled, size: number): Filled {
  const main = lines.filter(({ field }) => field === 'subtitle');
  const rest = lines.filter(({ field }) => field !== 'subtitle');
  const tried = [lines.map((line) => [line]), ...(main.length === 0 || rest.length === 0 ? [] : [[main, rest]]), [lines]].map(filling);
  const sizeIn = ({ item }: Filled): number => (item?.type === 'text' ? (item.paragraphs[0]?.lines[0]?.[0]?.size ?? 0) : 0);
  const best = tried.find((one) => one.fits && sizeIn(one) >= LEAST * size) ?? tried.findLast(({ fits }) => fits) ?? tried.at(-1);
  return best ?? filling([lines]);
}

function withoutPlaceholder(item: SceneItem): SceneItem {
  if (item.type !== 'text') return item;
  const { name, role, frame, figures, type, paragraphs, anchor, fill, inset } = item;
  return { name, role, frame, figures, type, paragraphs, anchor, fill, inset };
}

const FREE_SIZE = 16;

function freePlaceholder({ house: { layout, areas } }: OnHouse): HousePlaceholder {
  const title = layout.title;
  return {
    type: null,
    idx: 0,
    box: areas.body,
    anchor: 'top',
    shrinks: false,
    text: {
      font: 'body',
      size: FREE_SIZE,
      bold: false,
      italic: false,
      capitals: false,
      colour: title?.text.colour ?? '000000',
      align: title?.text.align ?? 'left',
      line: { times: 1 },
      spaceBetween: 6,
      bullet: false,
      indent: 0,
    },
  };
}
