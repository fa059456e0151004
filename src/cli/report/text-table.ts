export interface Column {
  readonly head: string;
  /** Numbers stand to the right. */
  readonly align?: 'left' | 'right';
  /** Longest cell in characters; longer ones end in an ellipsis. */
  readonly widest?: number;
}

const WIDEST = 60;

/** Rows of cells as aligned columns; the last column is left ragged, and a column that is empty in every row left out. */
export function textTable(
  heads: readonly (string | Column)[],
  rows: readonly (readonly string[])[],
  widest = WIDEST,
): string {
  const columns = heads
    .map((head, index): Column & { readonly index: number } => ({ widest, ...(typeof head === 'string' ? { head } : head), index }))
    .filter(({ index }) => rows.length === 0 || rows.some((row) => (row[index] ?? '') !== ''));
  const cells = rows.map((row) => columns.map(({ index, widest: most = widest }) => cut(row[index] ?? '', most)));
  const widths = columns.map(({ head }, at) => Math.max(head.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => aligned(cell, columns[at]?.align, widths[at] ?? 0, at === row.length - 1)).join('  ').trimEnd();
  return [line(columns.map(({ head }) => head)), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}

function cut(cell: string, widest: number): string {
  const flat = cell.replace(/\s+/g, ' ').trim();
  return flat.length > widest ? `${flat.slice(0, widest - 1)}…` : flat;
}

function aligned(cell: string, align: Column['align'], width: number, isLast: boolean): string {
  if (align === 'right') return cell.padStart(width);
  return isLast ? cell : cell.padEnd(width);
}
