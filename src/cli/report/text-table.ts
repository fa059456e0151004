/** Rows of cells as aligned columns; the last column is left ragged. Cells longer than `widest` end in an ellipsis. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widest = 60,
): string {
  const cut = (cell: string): string => {
    const flat = cell.replace(/\s+/g, ' ').trim();
    return flat.length > widest ? `${flat.slice(0, widest - 1)}…` : flat;
  };
  const all = [head, ...rows].map((row) => row.map(cut));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd();
  const [first, ...others] = all;
  return [line(first ?? []), widths.map((width) => '─'.repeat(width)).join('  '), ...others.map(line)].join('\n');
}
