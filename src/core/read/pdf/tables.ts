import type { Piece, PieceCell } from '../draft';
import { markHeaders } from '../table-headers';
import type { Cell, Line } from './lines';

export interface TableFound {
  /** How many lines the table takes. */
  readonly lines: number;
  readonly piece: Piece;
}

interface Column {
  x: number;
  right: number;
}

/** A table is at least so tall; two lines that stand alike do by chance. */
const LEAST_ROWS = 3;

/** A list's sign stands apart from its words as a cell does. */
const LIST_SIGN = /^(?:[•‣▪◦●∙·⁃–—*o-]|[\uf000-\uf0ff]|\(?(?:\d{1,2}|[a-z])[.)])$/u;

/**
 * The table that begins at a line: rows whose parts stand under each other, so that an upright
 * strip stays empty between one column and the next, most of them with a number. Null for prose.
 * A row may leave cells empty.
 */
export function tableAt(lines: readonly Line[], at: number): TableFound | null {
  const first = lines[at];
  if (!first || first.parts.length < 2) return null;
  const run: Line[] = [];
  for (let i = at; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.page !== first.page || line.column !== first.column || line.parts.length < 2) break;
    run.push(line);
  }
  for (let rows = run.length; rows >= LEAST_ROWS; rows--) {
    const cells = cellsOf(run.slice(0, rows));
    if (cells) return { lines: rows, piece: { kind: 'table', rows: markHeaders(cells) } };
  }
  return null;
}

function cellsOf(rows: readonly Line[]): readonly (readonly PieceCell[])[] | null {
  if (rows.some(({ parts: [first] }) => LIST_SIGN.test(first?.text ?? ''))) return null;
  const withNumbers = rows.filter(({ parts }) => parts.slice(1).some(({ text }) => /\d/.test(text)));
  if (withNumbers.length < rows.length - 1) return null;
  const columns = columnsOf(rows);
  if (!columns) return null;
  return rows.map(({ parts }) =>
    columns.map((column): PieceCell => {
      const own = parts.filter((part) => part.x < column.right && part.right > column.x);
      return { text: own.map(({ text }) => text).join(' '), header: false };
    }),
  );
}

/** Where the columns of the widest row stand, widened by all others; null when two of them meet. */
function columnsOf(rows: readonly Line[]): readonly Column[] | null {
  const widest = rows.reduce((a, b) => (b.parts.length > a.parts.length ? b : a));
  const columns = widest.parts.map(({ x, right }): Column => ({ x, right }));
  for (const { parts } of rows) if (!parts.every((part) => widen(columns, part))) return null;
  const gap = widest.size * 0.2;
  const meet = columns.some(({ right }, i) => (columns[i + 1]?.x ?? Infinity) < right + gap);
  return meet ? null : columns;
}

/** Widens the one column that a part stands under or beside; false when it stands under two. */
function widen(columns: readonly Column[], part: Cell): boolean {
  const under = columns.filter(({ x, right }) => part.x < right && part.right > x);
  const [column] = under.length > 0 ? under : nearest(columns, part);
  if (under.length > 1 || !column) return false;
  column.x = Math.min(column.x, part.x);
  column.right = Math.max(column.right, part.right);
  return true;
}

/** A short word may stand left or right of all above it. */
const nearest = (columns: readonly Column[], part: Cell): readonly Column[] =>
  [...columns].sort((a, b) => distance(a, part) - distance(b, part)).slice(0, 1);

const distance = (column: Column, part: Cell): number => Math.max(part.x - column.right, column.x - part.right);
