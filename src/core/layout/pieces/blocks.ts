import type { Paragraph, SceneItem } from '../../scene/scene';
import type { Box } from '../frame/page';
import { splitParagraphs } from '../text/fit-text';
import { heightOf, type SetText } from '../text/set-text';
import { chooseStep } from './choose-step';
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
 * Blocks below each other in a box, at the largest size that takes the fewest pages, the room that
 * is left between them. A block taller than a page parts at a line.
 */
export function blockPages(draft: BlockListDraft, box: Box): readonly BodyPage[] {
  const indices = Array.from({ length: draft.count }, (_, index) => index);
  const { set, blocks, pages } = chooseStep(draft.steps, (size) => {
    const set = indices.map((index) => draft.set(index, size));
    const blocks = set.flatMap(({ paragraphs }, index) => part(index, paragraphs, box.h, false));
    const heights = blocks.map(({ paragraphs }) => heightOf(paragraphs));
    const pages = paginate(heights, box.h, draft.gap.least);
    const cuts = set.some(({ overflow }) => overflow.length > 0);
    return { set: { set, blocks, pages }, pages: pages.length, cuts };
  });
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
