import type { Block, TableCell } from '../model/article';

/** The place of a table's row that holds an offset, or -1. Rows stand in order, so few are looked at. */
export function rowIndexAt({ rows = [] }: Block, offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle] ?? [];
    if (offset < (row[0]?.start ?? Infinity)) high = middle - 1;
    else if (offset >= (row.at(-1)?.end ?? -Infinity)) low = middle + 1;
    else return holds(row, offset) ? middle : -1;
  }
  return -1;
}

const holds = (row: readonly TableCell[], offset: number): boolean =>
  row.some(({ start, end }) => start <= offset && offset < end);
