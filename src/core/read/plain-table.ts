import type { DraftBlock } from './draft';
import type { Chunk, Line } from './plain-lines';
import { markHeaders } from './table-headers';

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line's pieces between `mark`, trimmed, with their places. */
function piecesOf({ raw, rawStart }: Line, mark: string): readonly Cell[] {
  let at = rawStart;
  return raw.split(mark).map((piece) => {
    const text = piece.trim();
    const start = at + (text === '' ? 0 : piece.indexOf(text));
    at += piece.length + 1;
    return { text, start, end: start + text.length };
  });
}

/** The line that Markdown draws under a head: |---|:--:|. */
const isRule = ({ text }: Line): boolean => text.includes('-') && /^[\s|:+-]+$/.test(text);

/** Rows whose cells are parted by tabs; null when the lines do not agree. */
function tabbed(chunk: Chunk): readonly (readonly Cell[])[] | null {
  const rows = chunk.map((line) => piecesOf(line, '\t'));
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.every((row) => row.length === width) ? rows : null;
}

/** Rows drawn with strokes, | a | b |, with or without the outer ones; null when the lines do not agree. */
function stroked(chunk: Chunk): readonly (readonly Cell[])[] | null {
  if (chunk.some(({ text }) => !text.includes('|'))) return null;
  const rows = chunk
    .filter((line) => !isRule(line))
    .map((line) => {
      const cells = piecesOf(line, '|');
      return cells.slice(Number(line.text.startsWith('|')), line.text.endsWith('|') ? -1 : undefined);
    });
  const width = rows[0]?.length ?? 0;
  return rows.length > 1 && width > 1 && rows.every((row) => row.length === width) ? rows : null;
}

/** A chunk of lines that all hold the same number of tabs, or of strokes, as a table; null for any other chunk. */
export function tableOf(chunk: Chunk): DraftBlock | null {
  const [first, last] = [chunk[0], chunk.at(-1)];
  if (!first || !last || chunk.length < 2) return null;
  const cells = tabbed(chunk) ?? stroked(chunk);
  if (cells === null) return null;
  const headers = markHeaders(
    cells.map((row) => row.map((cell) => ({ text: cell.text, header: false }))),
  );
  return {
    kind: 'table',
    start: first.rawStart,
    end: last.end,
    rows: cells.map((row, r) =>
      row.map(({ start, end }, c) => ({ start, end, header: headers[r]?.[c]?.header ?? false })),
    ),
  };
}
