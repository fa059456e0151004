import type { DraftBlock } from './draft';
import type { Chunk } from './plain-lines';
import { markHeaders } from './table-headers';

/** A chunk of lines that all hold the same number of tabs, as a table; null for any other chunk. */
export function tableOf(chunk: Chunk): DraftBlock | null {
  const first = chunk[0];
  const last = chunk.at(-1);
  if (!first || !last || chunk.length < 2) return null;
  const tabs = count(first.raw);
  if (tabs === 0 || chunk.some((line) => count(line.raw) !== tabs)) return null;
  const cells = chunk.map((line) => {
    let at = line.rawStart;
    return line.raw.split('\t').map((raw) => {
      const text = raw.trim();
      const start = at + (text === '' ? 0 : raw.indexOf(text));
      at += raw.length + 1;
      return { text, start, end: start + text.length };
    });
  });
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

const count = (raw: string): number => raw.split('\t').length - 1;
