import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/core/extract/find-figures';
import type { Article } from '../../../../src/core/model/article';

/** An article that is one table; the first row and the first column are headers. */
function tableOf(rows: readonly (readonly string[])[]): Article {
  let text = '';
  const cells = rows.map((row, line) =>
    row.map((words, column) => {
      const start = text.length;
      text += `${words}\n`;
      return { start, end: start + words.length, header: line === 0 || column === 0 };
    }),
  );
  return {
    id: 'a1',
    name: 'table.md',
    format: 'md',
    hash: '',
    text,
    blocks: [{ id: 'b1', kind: 'table', start: 0, end: text.length, rows: cells }],
    language: 'en',
    meta: { title: null, byline: null, publisher: null, published: null },
  };
}

const short = (rows: readonly (readonly string[])[]) =>
  findFigures(tableOf(rows)).map(({ value, unit, subject, asOf }) => [value, unit, subject, asOf?.iso ?? null]);

describe('A table', () => {
  it('gives each cell its row and column as subject and the header’s unit', () => {
    expect(short([['', 'Weight (tonnes)', 'Boats'], ['Cod', '12.5', '40'], ['Hake', '3', '7']])).toEqual([
      [12.5, 'tonne', 'Cod, Weight', null],
      [40, 'boat', 'Cod, Boats', null],
      [3, 'tonne', 'Hake, Weight', null],
      [7, 'boat', 'Hake, Boats', null],
    ]);
  });

  it('takes currency and magnitude from the header', () => {
    expect(short([['', 'Revenue (£m)'], ['Tea', '4.5']])).toEqual([[4500000, 'GBP', 'Tea, Revenue', null]]);
    expect(short([['', "US$ '000"], ['Tea', '4.5']])).toEqual([[4500, 'USD', "Tea, US$ '000", null]]);
  });

  it('keeps the header’s magnitude from a row told per share', () => {
    expect(short([['$ in millions', '2023'], ['Revenue', '1,412'], ['Diluted EPS', '1.37']])).toEqual([
      [1412000000, 'USD', 'Revenue', '2023'],
      [1.37, 'USD', 'Diluted EPS', '2023'],
    ]);
  });

  it('reads bracketed numbers as negative', () => {
    expect(short([['', 'Profit, €m'], ['Tea', '(1.5)']])).toEqual([[-1500000, 'EUR', 'Tea, Profit, €m', null]]);
  });

  it('takes the year of a column as the date', () => {
    expect(short([['', '2022', '2023'], ['Share, %', '4', '5']])).toEqual([
      [4, '%', 'Share, %', '2022'],
      [5, '%', 'Share, %', '2023'],
    ]);
  });

  it('takes no letters within a word for a currency', () => {
    expect(short([['Channel, USD million', '2025'], ['A2P bypass', '4.4'], ['P value', '2'], ['R million', '3']])).toEqual([
      [4_400_000, 'USD', 'A2P bypass', '2025'],
      [2_000_000, 'USD', 'P value', '2025'],
      [3_000_000, 'ZAR', 'R million', '2025'],
    ]);
    expect(short([['', 'Rent (R)', 'Fees, Rs m'], ['Tea', '4.5', '2']])).toEqual([
      [4.5, 'ZAR', 'Tea, Rent', null],
      [2_000_000, 'INR', 'Tea, Fees, Rs m', null],
    ]);
  });

  it('keeps the estimate that a header says of its numbers', () => {
    const hedges = (rows: readonly (readonly string[])[]) => findFigures(tableOf(rows)).map(({ qualifier, hedge }) => [qualifier, hedge]);
    expect(hedges([['', 'Estimated losses (£m)', 'Cases'], ['Tea', '4.5', '12']])).toEqual([
      ['about', 'estimated'],
      ['exact', null],
    ]);
  });

  it('keeps what a cell says itself', () => {
    expect(short([['', 'Price'], ['Tea', '£3'], ['Milk', '25%']])).toEqual([
      [3, 'GBP', 'Tea, Price', null],
      [25, '%', 'Milk, Price', null],
    ]);
  });
});
