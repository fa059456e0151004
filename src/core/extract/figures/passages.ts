import type { Article, Block, TableCell } from '../../model/article';
import { captionIn } from '../caption';
import { decimalMarkIn } from './digits';
import { sentencesOf } from './sentence';
import type { CellContext, Sentence } from './sentence';

/** Sentences of every block in reading order; a table's data cells are read under their headers. */
export function* passagesOf(article: Article): Generator<Sentence> {
  const decimal = decimalMarkIn(article.text, article.language);
  const language = primaryTag(article.language);
  let caption = '';
  for (const block of article.blocks) {
    const common = { text: article.text, block: block.id, kind: block.kind, decimal, language };
    if (block.rows === undefined) {
      caption = captionIn(article.text, block);
      yield* sentencesOf({ ...common, start: block.start, end: block.end, cell: null });
    } else for (const { span, cell } of cellsOf(article.text, block, caption)) yield* sentencesOf({ ...common, ...span, cell });
  }
}

const primaryTag = (language: string): string => language.toLowerCase().split('-', 1)[0] ?? '';

/** One bare string as sentences, as if it were a paragraph. */
export const sentencesIn = (text: string, language: string): readonly Sentence[] => [
  ...sentencesOf({
    text,
    block: '',
    kind: 'paragraph',
    decimal: decimalMarkIn(text, language),
    language: primaryTag(language),
    start: 0,
    end: text.length,
    cell: null,
  }),
];

interface Cell {
  readonly span: Pick<TableCell, 'start' | 'end'>;
  readonly cell: CellContext;
}

/** Data cells with the header of their row and the nearest headers above them. */
function cellsOf(text: string, { rows = [] }: Block, caption: string): readonly Cell[] {
  const above: string[] = [];
  const words = ({ start, end }: TableCell): string => text.slice(start, end).trim();
  return rows.flatMap((row) => {
    const isHead = row.length > 1 ? row.slice(1).every(({ header }) => header) : row.every(({ header }) => header);
    if (isHead) {
      for (const [at, cell] of row.entries()) above[at] = words(cell);
      return [];
    }
    const first = row[0];
    const name = first !== undefined && (first.header || !/\d/.test(words(first))) ? words(first) : '';
    return row.flatMap((cell, at) =>
      cell.header || (at === 0 && name !== '')
        ? []
        : [{ span: cell, cell: { row: name, column: above[at] ?? '', corner: above[0] ?? '', caption } }],
    );
  });
}
