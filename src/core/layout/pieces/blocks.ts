import type { Paragraph, SceneItem } from '../../scene/scene';
import type { Box } from '../frame/page';
import { splitParagraphs } from '../text/fit-text';
import { heightOf, type SetText } from '../text/set-text';
import type { BodyPage } from './items';
import { paginate } from './paginate';
import { stackTops } from './stack';

/** A block of a list: its text, and the index of what it was made from. */
export interface Block {
  readonly index: number;
  readonly paragraphs: readonly Paragraph[];
  /** True for the rest of a block that began on the page before. */
  readonly continued: boolean;
}

interface BlockListDraft {
  readonly count: number;
  /** Sets one block at a size. */
  readonly set: (index: number, size: number) => SetText;
  readonly steps: readonly number[];
  /** Points between blocks: at least, and at most when there is room. */
  readonly gap: { readonly least: number; readonly widest: number };
  /** Paints one block into its place. */
  readonly paint: (block: Block, box: Box) => readonly SceneItem[];
}

/**
 * Blocks below each other in a box: the largest size at which all fit, with the room that is left
 * between them; or further pages at the smallest. A block taller than a page parts at a line.
 */
export function blockPages(draft: BlockListDraft, box: Box): readonly BodyPage[] {
  const indices = Array.from({ length: draft.count }, (_, index) => index);
  const attempts = draft.steps.map((size) => indices.map((index) => draft.set(index, size)));
  const fits = (set: readonly SetText[]) =>
    set.every(({ overflow }) => overflow.length === 0) &&
    set.reduce((sum, { height }) => sum + height, 0) + draft.gap.least * (set.length - 1) <= box.h;
  const set = attempts.find(fits) ?? attempts.at(-1) ?? [];
  const blocks = set.flatMap(({ paragraphs }, index) => part(index, paragraphs, box.h, false));
  const pages = paginate(
    blocks.map(({ paragraphs }) => heightOf(paragraphs)),
    box.h,
    draft.gap.least,
  );
  return pages.map((onPage, index) => {
    const shown = onPage.flatMap((at) => blocks[at] ?? []);
    const heights = shown.map(({ paragraphs }) => heightOf(paragraphs));
    const tops = stackTops(heights, box.y, box.h, draft.gap);
    return {
      items: shown.flatMap((block, at) =>
        draft.paint(block, { ...box, y: tops[at] ?? box.y, h: heights[at] ?? 0 }),
      ),
      overflow: index === 0 ? set.flatMap(({ overflow }) => overflow) : [],
    };
  });
}

function part(
  index: number,
  paragraphs: readonly Paragraph[],
  height: number,
  continued: boolean,
): readonly Block[] {
  const { head, tail } = splitParagraphs(paragraphs, height);
  const first = { index, paragraphs: head, continued };
  return tail.length === 0 ? [first] : [first, ...part(index, tail, height, true)];
}

/** Columns of blocks share the pages they need: the first page of each beside the first of the others. */
export function besideEachOther(flows: readonly (readonly BodyPage[])[]): readonly BodyPage[] {
  const count = Math.max(1, ...flows.map((pages) => pages.length));
  return Array.from({ length: count }, (_, page) => ({
    items: flows.flatMap((pages) => pages[page]?.items ?? []),
    overflow: flows.flatMap((pages) => pages[page]?.overflow ?? []),
  }));
}
