import type { FigureRecord } from './figure-record';

/** Columns in the order of the file. */
const COLUMNS = [
  'id',
  'value',
  'valueHigh',
  'unit',
  'qualifier',
  'subject',
  'asOf',
  'attribution',
  'quote',
  'place',
  'source',
  'check',
  'slides',
] as const satisfies readonly (keyof FigureRecord)[];

/** Excel takes a file for UTF-8 only when it starts so. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What makes a spreadsheet run a cell instead of showing it, full-width forms included
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The figures as a table for a spreadsheet: RFC 4180, UTF-8, no cell that runs as a formula. */
export const writeCsv = (records: readonly FigureRecord[]): string =>
  [[...COLUMNS], ...records.map((record) => COLUMNS.map((column) => cell(record[column])))]
    .map((row) => `${row.join(',')}\r\n`)
    .reduce((text, line) => text + line, BYTE_ORDER_MARK);

function cell(value: FigureRecord[keyof FigureRecord]): string {
  if (value === null) return '';
  // A negative number begins with a minus and is no formula.
  if (typeof value === 'number') return String(value);
  const words = typeof value === 'string' ? value : value.join(' ');
  const harmless = FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
