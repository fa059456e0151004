import { describe, expect, it } from 'vitest';
import { findAges, findFiguresAndDates } from '../../../../src/core/extract/find-figures';
import { articleOf } from './article';

describe('Dates', () => {
  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['It opened on 17 March 2022.', [['17 March 2022', '2022-03-17']]],
    ['It opened on March 17, 2022.', [['March 17, 2022', '2022-03-17']]],
    ['It opened on the 3rd of May 2022.', [['3rd of May 2022', '2022-05-03']]],
    ['It opened in June 2020.', [['June 2020', '2020-06']]],
    ['It opened at the end of 2020.', [['end of 2020', '2020-12']]],
    ['It opened in mid-2020.', [['mid-2020', '2020-06']]],
    ['It opened on 2022-03-17.', [['2022-03-17', '2022-03-17']]],
    ['It opened on 17/03/2022.', [['17/03/2022', '2022-03-17']]],
    ['It opened in 2019/20.', [['2019/20', '2020']]],
    ['It may open in 12 days.', []],
    ['It opened on 17 March.', []],
  ])('%s', (text, expected) =>
    expect(findFiguresAndDates(articleOf(text)).dates.map(({ words, iso }) => [words, iso])).toEqual(expected),
  );

  it('stand where they say', () => {
    const text = 'It opened at the end of 2020, they say.';
    const [date] = findFiguresAndDates(articleOf(text)).dates;
    expect(text.slice(date?.start, date?.end)).toBe('end of 2020');
  });
});

describe('Ages', () => {
  it.each<readonly [string, readonly (readonly [number, number | null])[]]>([
    ['Ann Lee, 36, won.', [[36, null]]],
    ['A 36-year-old won.', [[36, null]]],
    ['A woman aged 36 won.', [[36, null]]],
    ['Those aged 18 to 24 won.', [[18, 24]]],
    ['Among 18- to 24-year-olds it is common.', [[18, 24]]],
    ['Among 18-24 year olds it is common.', [[18, 24]]],
    ['Visitors must be 18 or older.', [[18, null]]],
    ['Visitors must be over the age of 18.', [[18, null]]],
    ['It is free for under-16s.', [[16, null]]],
    ['It took 36 years.', []],
  ])('%s', (text, expected) =>
    expect(findAges(articleOf(text)).map(({ low, high }) => [low, high])).toEqual(expected),
  );
});

describe('A date in the brackets of a figure', () => {
  it('is that figure\'s, and no other\'s', () => {
    const found = findFiguresAndDates(articleOf('They fined Alder (2019, $2.3 million), Birch (2018, $4 million) and Cedar Park (2016, $9.8 million).')).figures;
    expect(found.map(({ value, asOf }) => [value, asOf?.iso])).toEqual([
      [2.3e6, '2019'],
      [4e6, '2018'],
      [9.8e6, '2016'],
    ]);
  });
});
