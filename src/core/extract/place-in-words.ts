import type { Article, Block } from '../model/article';
import type { Figure } from '../model/figure';
import { rowIndexAt } from './rows';

/** What a reader calls a block of its kind; a quotation set apart is counted among the paragraphs. */
const CALLED: Readonly<Record<Block['kind'], string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  quotation: 'paragraph',
  bullet: 'bullet',
  table: 'table',
  caption: 'caption',
};

/**
 * The figures, each with its place as a reader would find it: 'title', 'paragraph 4', 'bullet 3',
 * 'table 1, row 2'. Blocks of one name are counted from 1 through the article.
 */
export function withPlaces({ blocks }: Article, figures: readonly Figure[]): readonly Figure[] {
  const places = new Map<string, string>();
  const counts = new Map<string, number>();
  const byId = new Map(blocks.map((block) => [block.id, block]));
  for (const [index, block] of blocks.entries()) {
    const called = CALLED[block.kind];
    const count = (counts.get(called) ?? 0) + 1;
    counts.set(called, count);
    places.set(block.id, index === 0 && block.kind === 'heading' ? 'title' : `${called} ${count}`);
  }
  return figures.map((figure) => {
    const block = byId.get(figure.block);
    const place = places.get(figure.block);
    if (block === undefined || place === undefined) return figure;
    // Counted from 1 with the header row.
    const row = block.kind === 'table' ? rowIndexAt(block, figure.start) + 1 : 0;
    return { ...figure, where: row === 0 ? place : `${place}, row ${row}` };
  });
}
