import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../src/core/extract/find-figures';
import { formatFigure } from '../../../src/core/model/figure-format';
import { figure } from '../compose/figures';

const style = { magnitude: 'short', currency: 'code', decimal: '.', grouping: ',' } as const;
const written = (said: Parameters<typeof figure>[2]): string =>
  formatFigure(figure('f1', '', said), 'noun', style).replaceAll('\u00a0', ' ');

describe('a quantity that nobody says in decimals', () => {
  it.each([
    [{ kind: 'duration', unit: 'year', value: 37 + 4 / 12 }, '37 years and 4 months'],
    [{ kind: 'duration', unit: 'year', value: 1 + 1 / 12, qualifier: 'over' }, 'over 1 year and 1 month'],
    [{ kind: 'ratio', unit: 'fraction', value: 1 / 3 }, 'one third'],
    [{ kind: 'ratio', unit: 'fraction', value: 0.2, qualifier: 'about' }, 'about 1 in 5'],
  ] as const)('%j is written as “%s”, and read back the same', (said, words) => {
    expect(written(said)).toBe(words);
    expect(readNumbers(words, 'en')[0]?.value).toBeCloseTo(said.value, 9);
  });

  it.each([
    [{ kind: 'duration', unit: 'year', value: 2.5 }, '2.5 years'],
    [{ kind: 'duration', unit: 'year', value: 6 }, '6 years'],
  ] as const)('%j stays as it is: “%s”', (said, words) => {
    expect(written(said)).toBe(words);
  });
});
