import { describe, expect, test } from 'vitest';
import { dateFigures } from '../../../../src/core/extract/groups/date-figures';
import { periodOf } from '../../../../src/core/extract/groups/period';
import { article, figure } from '../sample-article';

describe('the date of a figure', () => {
  test('is the day of publication for a count so far, and is marked as inferred', async () => {
    const text = await article('News\n\nPolice made 240 arrests so far, after 90 arrests by 2021 and long delays.');
    const [first, second] = dateFigures(
      text,
      [figure(text, 'f1', '240', {}), figure(text, 'f2', '90', { asOf: { iso: '2021', words: '2021' } })],
      '2024-02-01',
    );
    expect(first?.asOf).toEqual({ iso: '2024-02-01', words: 'so far' });
    expect(first?.grounds.asOf).toEqual({ how: 'inferred', finder: 'so-far' });
    expect(second?.asOf?.iso).toBe('2021');
  });

  test('stays open when nobody knows the day of publication', async () => {
    const text = await article('News\n\nPolice made 240 arrests so far.');
    expect(dateFigures(text, [figure(text, 'f1', '240', {})], null)[0]?.asOf).toBeNull();
  });

  test('is the name of its row in a table', async () => {
    const text = await article('T\n\n| Quarter | Cases |\n|--|--:|\n| Q3 2023 | 41 |\n', 'md');
    expect(dateFigures(text, [figure(text, 'f1', '41', {})], null)[0]?.asOf).toEqual({
      iso: '2023-07',
      words: 'Q3 2023',
    });
  });

  test.each([
    ['2021', '2021'],
    ['2021/22', '2021'],
    ['Q1 2024', '2024-01'],
    ['2024 Q4', '2024-10'],
    ['H2 2022', '2022-07'],
    ['March 2024', '2024-03'],
    ['3 July 2023', '2023-07-03'],
    ['Ireland', null],
    ['Total', null],
    ['1,204', null],
  ])('of a row named %s is %s', (name, iso) => {
    expect(periodOf(name)).toBe(iso);
  });
});
