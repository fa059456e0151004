import type { PieceCell } from './draft';

const LETTER = /\p{L}/u;
const YEAR = /^(?:19|20)\d\d(?:[/–-]\d{2,4})?$/;
const BARE_NUMBER = /^[^\p{L}]*\d[^\p{L}]*$/u;

/**
 * Says which cells name a row or a column, for formats that mark them only partly or not at all:
 * a first row without bare numbers (years are names), and a first column in which every cell of
 * the body is words or a year. Cells already marked stay marked.
 */
export function markHeaders(
  rows: readonly (readonly PieceCell[])[],
): readonly (readonly PieceCell[])[] {
  const firstRow = rows.length > 1 && (rows[0] ?? []).every((cell) => names(cell.text));
  const body = rows.slice(1);
  const firstColumn =
    body.length > 0 &&
    rows.every((row) => row.length > 1) &&
    body.every((row) => row[0] !== undefined && row[0].text !== '' && names(row[0].text));
  return rows.map((row, r) =>
    row.map((cell, c) => ({
      text: cell.text,
      header: cell.header || (firstRow && r === 0) || (firstColumn && c === 0 && r > 0),
    })),
  );
}

/** True for words, years, periods ('Q1 2024') and empty corners; false for data. */
function names(text: string): boolean {
  if (text === '' || YEAR.test(text)) return true;
  return LETTER.test(text) && !BARE_NUMBER.test(text) && !/^[^\p{L}]{0,3}\d[\d,.\s]*\s?(?:m|mn|bn|k|%|per cent|million|billion)?$/iu.test(text);
}
