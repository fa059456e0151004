import { LIST_HEADINGS } from '../framed-words';
import type { ListRow } from '../ledger-from-list';
import { textBlocks, type TextBlock } from './text-blocks';
import type { PdfPage } from './written-pdf';

/** Baselines this close are level. */
const SAME_ROW = 2;

/** Where the columns of a page's list of sources begin; null when the page holds none. */
function columnsOf(blocks: readonly TextBlock[]): { readonly y: number; readonly xs: readonly number[] } | null {
  for (const headings of LIST_HEADINGS) {
    const heads = headings.map((heading) => blocks.find(({ text }) => text.trim().toLowerCase() === heading.toLowerCase()));
    const [first] = heads;
    const onOneLine = heads.every((head) => head !== undefined && Math.abs(head.y - (first?.y ?? 0)) < 2);
    if (first !== undefined && onOneLine) return { y: first.y, xs: heads.flatMap((head) => head?.x ?? []) };
  }
  return null;
}

/** The rows of a page's list of sources, by where its columns stand; empty when it has none. */
export function sourceRows(page: PdfPage): readonly ListRow[] {
  const blocks = textBlocks(page);
  const columns = columnsOf(blocks);
  if (columns === null) return [];
  const below = blocks.filter(({ y }) => y > columns.y);
  const columnOf = ({ x }: TextBlock): number => columns.xs.filter((start) => x >= start - 1).length - 1;
  const marks = below.filter((block) => columnOf(block) === 0 && /^\d+$/.test(block.text.trim()));
  const rowOf = (block: TextBlock): TextBlock | undefined =>
    marks.reduce<TextBlock | undefined>((nearest, mark) => (nearest === undefined || distance(block, mark) < distance(block, nearest) ? mark : nearest), undefined);
  return marks.map((mark) => {
    const row = below.filter((block) => rowOf(block) === mark);
    const cell = (column: number): string =>
      row
        .filter((block) => columnOf(block) === column)
        .map(({ text }) => text.trim())
        .join(' ');
    const runs = row.filter((block) => columnOf(block) === 1).flatMap((block) => block.runs);
    return { mark: mark.text.trim(), figure: cell(1), runs, words: cell(2), where: cell(3) };
  });
}

/** How far a cell's words stand from a row's mark, which stands in the row's middle: nothing where the mark is level with them. */
const distance = ({ y, last }: TextBlock, mark: TextBlock): number =>
  mark.y > y - SAME_ROW && mark.y < last + SAME_ROW ? 0 : Math.abs((y + last) / 2 - mark.y);
