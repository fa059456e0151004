import { describe, expect, it } from 'vitest';
import { findRestatements } from '../../../src/core/model/restatements';
import { sourceCheck } from '../../../src/core/model/source-check';
import type { LedgerEntry } from '../../../src/core/model/figure';
import { derived, figure } from '../../cases/figures';

const check = (entry: LedgerEntry, ...others: readonly LedgerEntry[]) => {
  const ledger = new Map([entry, ...others].map((each) => [each.id, each]));
  return sourceCheck(entry, ledger, findRestatements(ledger.values()));
};
const pair = (id: string, value: number, restated: number) => [
  figure({ id, value, kind: 'money', unit: 'EUR', quote: `EUR${value}` }),
  figure({
    id: `${id}-usd`,
    value: restated,
    kind: 'money',
    unit: 'USD',
    quote: `USD${restated}`,
    equivalentOf: id,
  }),
];

describe('the check of a figure', () => {
  it('matches when the quote has its digits, whatever its separators and magnitude', () => {
    expect(check(figure({ id: 'f', value: 740e6, quote: 'EUR740mn' }))).toEqual({
      words: 'matches',
      lookAgain: false,
    });
    expect(check(figure({ id: 'f', value: 21_750, quote: '21 750 bullets' })).words).toBe(
      'matches',
    );
  });

  it('knows years and months of one duration in its quote', () => {
    const sentence = (quote: string) => check(figure({ id: 'f', value: 37 + 4 / 12, kind: 'duration', unit: 'year', quote })).words;
    expect(sentence('37 years and 4 months')).toBe('matches');
    expect(sentence('37 years and 5 months')).toBe('digits differ from the quote');
  });

  it('says that the qualifier was kept', () => {
    expect(
      check(
        figure({
          id: 'f',
          value: 30e6,
          qualifier: 'over',
          hedge: 'over',
          quote: 'over 30 million',
        }),
      ).words,
    ).toBe('qualifier kept');
  });

  it('tells words from digits', () => {
    expect(check(figure({ id: 'f', value: 3, quote: 'three months' })).words).toBe(
      'number in words',
    );
  });

  it('asks to look again when the digits differ', () => {
    expect(check(figure({ id: 'f', value: 740e6, quote: 'EUR704mn' }))).toEqual({
      words: 'digits differ from the quote',
      lookAgain: true,
    });
  });

  it('computes the rate that a restated sum implies', () => {
    const [first, restated] = pair('a', 740, 808);
    if (first === undefined || restated === undefined) throw new Error('no pair');
    expect(check(first, restated).words).toBe('implied rate 1.092');
  });

  it('asks to look again at a rate unlike the others', () => {
    const all = [...pair('odd', 1500, 1600), ...pair('b', 740, 808), ...pair('c', 154, 168)];
    const [odd, ...others] = all;
    if (odd === undefined) throw new Error('no pair');
    expect(check(odd, ...others)).toEqual({
      words: 'implied rate 1.067; others 1.091',
      lookAgain: true,
    });
  });
});

describe('the check of a derived number', () => {
  const parents = [
    figure({ id: 'a', value: 3, unit: 'case', quote: '3' }),
    figure({ id: 'b', value: 4, unit: 'case', quote: '4' }),
  ];

  it('recomputes it', () => {
    expect(
      check(derived({ id: 'd', value: 75, operation: 'share', parents: ['a', 'b'] }), ...parents)
        .words,
    ).toBe('recomputed');
  });

  it('asks to look again when it is wrong or lacks a parent', () => {
    expect(
      check(derived({ id: 'd', value: 76, operation: 'share', parents: ['a', 'b'] }), ...parents)
        .lookAgain,
    ).toBe(true);
    expect(
      check(derived({ id: 'd', value: 75, operation: 'share', parents: ['a', 'gone'] }), ...parents)
        .words,
    ).toBe('a parent is missing');
  });
});
