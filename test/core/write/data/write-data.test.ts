import { describe, expect, it } from 'vitest';
import type { FigureRecord } from '../../../../src/core/write/data/figure-record';
import { writeCsv } from '../../../../src/core/write/data/write-csv';
import { writeFiguresJson } from '../../../../src/core/write/data/write-json';

const record = (said: Partial<FigureRecord> = {}): FigureRecord => ({
  id: 'f1',
  value: 30_000_000,
  valueHigh: null,
  unit: 'pill',
  qualifier: 'over',
  subject: 'pills seized',
  asOf: '2023',
  attribution: 'Europol',
  quote: 'over 30 million pills',
  place: 'bullet 3',
  source: 'Results of an operation',
  check: 'qualifier kept',
  slides: [2, 5],
  ...said,
});

/** Reads RFC 4180 back by its own rules. */
function rows(csv: string): readonly (readonly string[])[] {
  const fields = [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const table: string[][] = [[]];
  for (const [, quoted, bare = '', end] of fields) {
    table.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') table.push([]);
  }
  return table.slice(0, -1);
}
const cell = (said: Partial<FigureRecord>, column: keyof FigureRecord): string | undefined => {
  const [head = [], row = []] = rows(writeCsv([record(said)]));
  return row[head.indexOf(column)];
};

describe('figures as a table', () => {
  it('starts with the mark by which Excel knows UTF-8, and ends every line as RFC 4180 says', () => {
    const csv = writeCsv([record()]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(rows(csv)).toHaveLength(2);
  });

  it('keeps value, qualifier, exact words and place', () => {
    expect(rows(writeCsv([record()]))[1]).toEqual([
      'f1', '30000000', '', 'pill', 'over', 'pills seized', '2023', 'Europol',
      'over 30 million pills', 'bullet 3', 'Results of an operation', 'qualifier kept', '2 5',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])('shows %j instead of running it', (words) => {
    expect(cell({ subject: words }, 'subject')).toBe(`'${words}`);
  });

  it('leaves a negative number a number', () => {
    expect(cell({ value: -3.5 }, 'value')).toBe('-3.5');
  });

  it('keeps commas, quotation marks and line breaks within their cell', () => {
    const words = 'said "no",\r\nthen left';
    expect(cell({ quote: words }, 'quote')).toBe(words);
  });
});

it('gives another program the same records with their sources', () => {
  const sources = [{ article: 'a1', title: 'T', byline: null, publisher: null, published: null, name: 't.md', hash: 'h' }];
  const written: unknown = JSON.parse(writeFiguresJson({ title: 'Deck', date: '2024-01-02', sources }, [record()]));
  expect(written).toEqual({
    format: 'lectern-figures',
    version: 1,
    deck: { title: 'Deck', date: '2024-01-02' },
    sources,
    figures: [{ ...record(), slides: [2, 5] }],
  });
});
