import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberStyle } from '../../../src/core/model/brand';
import type { LedgerEntry } from '../../../src/core/model/figure';
import { figureParts, formatFigure } from '../../../src/core/model/figure-format';
import { pluralIn } from '../../../src/core/model/unit-names';
import { derived, figure } from '../../cases/figures';

const short: NumberStyle = { magnitude: 'short', currency: 'code', decimal: '.', grouping: ',' };
const long: NumberStyle = { magnitude: 'long', currency: 'symbol', decimal: '.', grouping: ',' };
const continental: NumberStyle = {
  magnitude: 'short',
  currency: 'code',
  decimal: ',',
  grouping: ' ',
};

/** Ties are ordinary spaces to a reader. */
const read = (entry: LedgerEntry, form: 'value' | 'noun' | 'source', style: NumberStyle): string =>
  formatFigure(entry, form, style).replaceAll('\u00a0', ' ');

const money = (value: number, unit = 'EUR') =>
  figure({ id: 'f', value, kind: 'money', unit, quote: 'q' });

describe('a value', () => {
  it.each([
    [740e6, 'EUR 740m'],
    [1.25e9, 'EUR 1.25bn'],
    [1_234_500_000, 'EUR 1,234.5m'],
    [1_234_567, 'EUR 1,234,567'],
    [21_750, 'EUR 21,750'],
    [7134, 'EUR 7,134'],
    [-2.1e6, 'EUR −2.1m'],
  ])('of %d is written without losing a digit', (value, written) => {
    expect(read(money(value), 'value', short)).toBe(written);
  });

  it('follows the house in sign, magnitude and separators', () => {
    expect(read(money(740e6), 'value', long)).toBe('€740 million');
    expect(read(money(1400, 'CHF'), 'value', long)).toBe('CHF 1,400');
    expect(
      read(
        figure({ id: 'f', value: 163.4, kind: 'mass', unit: 'tonne', quote: 'q' }),
        'value',
        continental,
      ),
    ).toBe('163,4 t');
    expect(
      read(figure({ id: 'f', value: 21_750, unit: 'round', quote: 'q' }), 'value', continental),
    ).toBe('21 750');
  });

  it('of a price in tenths is written to the cent', () => {
    expect(read(money(3.5), 'value', short)).toBe('EUR 3.50');
    expect(read(money(3.5), 'value', continental)).toBe('EUR 3,50');
    expect(read(money(3.5e6), 'value', short)).toBe('EUR 3.5m');
    expect(read(money(3.5e6), 'value', long)).toBe('€3.5 million');
  });

  it('keeps its qualifier in every form', () => {
    const pills = figure({
      id: 'f',
      value: 30e6,
      unit: 'pill',
      qualifier: 'over',
      hedge: 'more than',
      quote: 'more than 30 million pills',
    });
    expect(read(pills, 'value', short)).toBe('over 30m');
    expect(read(pills, 'noun', short)).toBe('over 30m pills');
    expect(read(pills, 'noun', long)).toBe('over 30 million pills');
    expect(read(pills, 'source', short)).toBe('more than 30 million pills');
  });

  it('says that the source estimates', () => {
    const users = figure({
      id: 'f',
      value: 60_000,
      unit: 'user',
      qualifier: 'about',
      hedge: 'an estimated',
      quote: 'q',
    });
    expect(read(users, 'noun', short)).toBe('est. 60,000 users');
    expect(figureParts(users, short)).toEqual({
      prefix: 'est.',
      currency: '',
      number: '60k',
      suffix: '',
    });
  });

  it('keeps both ends of a range', () => {
    const range = (
      value: number,
      valueHigh: number,
      unit: string,
      kind: 'percent' | 'money' | 'count',
    ) => figure({ id: 'f', value, valueHigh, unit, kind, qualifier: 'range', quote: 'q' });
    expect(read(range(3, 5, '%', 'percent'), 'value', short)).toBe('3–5%');
    expect(read(range(3e6, 5e6, 'EUR', 'money'), 'value', short)).toBe('EUR 3–5m');
    expect(read(range(800e3, 1.2e6, 'case', 'count'), 'noun', short)).toBe('800,000–1.2m cases');
    expect(read(range(18, 25, '%', 'percent'), 'value', long)).toBe('18–25%');
  });

  it('writes rates with what they are per', () => {
    const rate = figure({ id: 'f', value: 12.5, kind: 'rate', unit: 'GBP/hour', quote: 'q' });
    expect(read(rate, 'value', short)).toBe('GBP 12.50 per hour');
  });

  it('puts nouns in the right number', () => {
    expect(read(figure({ id: 'f', value: 1, unit: 'property', quote: 'q' }), 'noun', short)).toBe(
      '1 property',
    );
    expect(read(figure({ id: 'f', value: 271, unit: 'property', quote: 'q' }), 'noun', short)).toBe(
      '271 properties',
    );
    expect(read(figure({ id: 'f', value: 12, unit: 'SIM box', quote: 'q' }), 'noun', short)).toBe(
      '12 SIM boxes',
    );
    expect(read(figure({ id: 'f', value: 3, unit: 'person', quote: 'q' }), 'noun', short)).toBe(
      '3 people',
    );
    expect(
      read(
        figure({ id: 'f', value: 163.4, kind: 'mass', unit: 'tonne', quote: 'q' }),
        'noun',
        short,
      ),
    ).toBe('163.4 tonnes');
  });

  it('is set in pieces with the unit apart from the number', () => {
    expect(figureParts(money(740e6), short)).toEqual({
      prefix: '',
      currency: 'EUR',
      number: '740m',
      suffix: '',
    });
    expect(figureParts(money(740e6), long)).toEqual({
      prefix: '',
      currency: '€',
      number: '740',
      suffix: 'million',
    });
    expect(
      figureParts(
        figure({ id: 'f', value: 3106, kind: 'duration', unit: 'year', quote: 'q' }),
        short,
      ).suffix,
    ).toBe('years');
  });

  it('never breaks within', () => {
    const entry = figure({
      id: 'f',
      value: 30e6,
      unit: 'pill',
      qualifier: 'upto',
      hedge: 'up to',
      quote: 'q',
    });
    expect(formatFigure(entry, 'noun', long)).not.toContain(' ');
  });
});

describe('a derived number', () => {
  const share = (value: number) =>
    derived({ id: 'd', value, operation: 'share', parents: ['a', 'b'] });

  it('is rounded to what can be read, never to none or all', () => {
    expect(read(share(98.7786824574), 'value', short)).toBe('99%');
    expect(read(share(99.7), 'value', short)).toBe('99.7%');
    expect(read(share(0.04), 'value', short)).toBe('0.04%');
    expect(read(share(100), 'value', short)).toBe('100%');
  });

  it('keeps sums whole and cuts quotients to one decimal', () => {
    expect(
      read(
        derived({
          id: 'd',
          value: 270.2,
          kind: 'mass',
          unit: 'tonne',
          operation: 'sum',
          parents: ['a', 'b'],
        }),
        'value',
        short,
      ),
    ).toBe('270.2 t');
    expect(
      read(
        derived({
          id: 'd',
          value: 6.558,
          kind: 'ratio',
          unit: 'times',
          operation: 'multiple',
          parents: ['a', 'b'],
        }),
        'value',
        short,
      ),
    ).toBe('6.6 times');
  });
});

describe('any number', () => {
  const scale = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12, '': 1 } as const;

  it('reads back as the value it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 0, max: 2 }),
        (units, decimals) => {
          const value = units / 10 ** decimals;
          const written = figureParts(
            figure({ id: 'f', value, unit: 'thing', quote: 'q' }),
            short,
          ).number;
          const [, number = '', letter = ''] = /^([\d,.]+)(k|m|bn|tn|)$/.exec(written) ?? [];
          const back = Number(number.replaceAll(',', '')) * scale[letter as keyof typeof scale];
          expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-11);
        },
      ),
    );
  });
});

describe('in a German deck', () => {
  it.each([
    ['pill', 'pills'],
    ['SIM card', 'SIM cards'],
    ['SIM-Karte', 'SIM-Karte'],
    ['Konto', 'Konto'],
  ])('the noun %s of an article stands as %s: English ones are made several, German ones as their table knows', (unit, several) => {
    expect(pluralIn(unit, 'de')).toBe(several);
  });
});
