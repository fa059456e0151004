import { tag, textTag } from '../xml/markup';
import { columnName, SHEET_NAME, type Cell } from './workbook';

const address = (column: number, firstRow: number, lastRow: number): string =>
  `${SHEET_NAME}!$${columnName(column)}$${firstRow}` +
  (lastRow === firstRow ? '' : `:$${columnName(column)}$${lastRow}`);

const points = (cells: readonly Cell[]): string[] =>
  cells.flatMap((cell, idx) => (cell === null ? [] : [tag('c:pt', { idx }, textTag('c:v', String(cell)))]));

/** A reference to a header cell, with its text as cached. */
export const headerReference = (column: number, text: string): string =>
  tag(
    'c:strRef',
    {},
    textTag('c:f', address(column, 1, 1)),
    tag('c:strCache', {}, tag('c:ptCount', { val: 1 }), ...points([text])),
  );

/** A reference to the texts under a header, with what they are as cached. */
export const textReference = (column: number, cells: readonly Cell[]): string =>
  tag(
    'c:strRef',
    {},
    textTag('c:f', address(column, 2, cells.length + 1)),
    tag('c:strCache', {}, tag('c:ptCount', { val: cells.length }), ...points(cells)),
  );

/** A reference to the numbers under a header, with what they are as cached. An empty cell has no point. */
export const numberReference = (column: number, cells: readonly Cell[], format = 'General'): string =>
  tag(
    'c:numRef',
    {},
    textTag('c:f', address(column, 2, cells.length + 1)),
    tag('c:numCache', {}, textTag('c:formatCode', format), tag('c:ptCount', { val: cells.length }), ...points(cells)),
  );
