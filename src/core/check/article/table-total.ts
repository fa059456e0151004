import type { Article, Block, TableCell } from '../../model/article';
import type { Figure } from '../../model/figure';
import { finds } from '../../model/finds';
import type { ArticleRule } from './article-rule';

const TOTAL = /^(?:grand |sub-?)?totals?\b|^sum\b|^overall\b|^gesamt\b|^summe\b/i;

/** What rounding each part may take from a sum, as a share of it. */
const ROUNDING = 0.005;

/** The figures of a table's column, with the cell each stands in, from the top. */
const columnOf = (rows: readonly (readonly TableCell[])[], column: number, figures: readonly Figure[]) =>
  rows.map((row) => {
    const cell = row[column];
    return cell === undefined ? undefined : figures.find(({ start, end }) => start >= cell.start && end <= cell.end);
  });

function differing(article: Article, block: Block, figures: readonly Figure[]) {
  const rows = block.rows ?? [];
  const words = (cell: TableCell | undefined): string => (cell === undefined ? '' : article.text.slice(cell.start, cell.end).trim());
  const totalRow = rows.findIndex((row) => TOTAL.test(words(row[0])));
  // A total heads or ends its table; one in the middle sums only what stands above it.
  if (totalRow < 2) return [];
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width - 1 }, (_, index) => index + 1).flatMap((column) => {
    const cells = columnOf(rows, column, figures);
    const total = cells[totalRow];
    const parts = cells.slice(1, totalRow);
    const read = parts.flatMap((part) => part ?? []);
    if (total === undefined || read.length < 2 || read.length < parts.length) return [];
    const plain = [...read, total].every(({ valueHigh, unit, kind }) => valueHigh === null && unit === total.unit && kind !== 'ratio' && kind !== 'rate') && isSummed(total);
    const sum = Number(read.reduce((all, { value }) => all + value, 0).toPrecision(12));
    return !plain || Math.abs(sum - total.value) <= Math.abs(total.value) * ROUNDING ? [] : [{ total, sum }];
  });
}

/** Shares of different wholes are not added up: under them the last row says the share overall. Parts of one whole make 100. */
const isSummed = ({ kind, value }: Figure): boolean => kind !== 'percent' || value === 100;

/** A table whose column does not add up to the total it states. */
export const tableTotal: ArticleRule = ({ article, figures }) =>
  article.blocks
    .filter(({ kind }) => kind === 'table')
    .flatMap((block) => differing(article, block, figures.filter((figure) => figure.block === block.id)))
    .map(({ total, sum }) => ({
      ...finds('table-total', sum, total.quote),
      severity: 'warning' as const,
      place: { article: article.id, figure: total.id, start: total.start, end: total.end },
      actual: total.quote,
      expected: String(sum),
    }));
