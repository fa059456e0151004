import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, withSharesApportioned } from '../../../src/core/model/apportion';
import { derivation } from '../../../src/core/model/derivation';
import { shownQuantity } from '../../../src/core/model/derived-rounding';
import type { LedgerEntry } from '../../../src/core/model/figure';
import { figure } from '../compose/figures';

describe('parts of a total in whole numbers', () => {
  it('add up to the total, each less than one away from its value', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(parts, (counts) => {
        const sum = counts.reduce((a, b) => a + b, 0);
        const values = counts.map((count) => (count / sum) * 100);
        const rounded = apportion(values, 100);
        expect(rounded.reduce((a, b) => a + b, 0)).toBe(100);
        rounded.forEach((value, index) => expect(Math.abs(value - (values[index] ?? 0))).toBeLessThan(1));
      }),
    );
  });

  it('go up where the remainder is largest, the first of equals first', () => {
    expect(apportion([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
    expect(apportion([50.5, 49.5], 100)).toEqual([51, 49]);
  });
});

describe('shares of one whole', () => {
  const part = (id: string, value: number) => figure(id, `${value} boats`, { value, unit: 'boat' });
  const [one, two, three, whole] = [part('f1', 1), part('f2', 1), part('f3', 1), part('f4', 3)];
  const share = (id: string, of: LedgerEntry) => derivation(id, 'share', [of, whole], 'boats');
  const shown = (ledger: readonly LedgerEntry[]) =>
    withSharesApportioned(ledger).flatMap((entry) => (entry.type === 'derivation' ? [shownQuantity(entry).value] : []));

  it('that are all shown add up to a hundred', () => {
    expect(shown([one, two, three, whole, share('d1', one), share('d2', two), share('d3', three)])).toEqual([34, 33, 33]);
  });

  it('of which something is left out are rounded each alone', () => {
    expect(shown([one, two, three, whole, share('d1', one), share('d2', two)])).toEqual([33, 33]);
  });

  it('are rounded alone again once a part is gone', () => {
    const all = withSharesApportioned([one, two, three, whole, share('d1', one), share('d2', two), share('d3', three)]);
    expect(shown(all.filter(({ id }) => id !== 'd3'))).toEqual([33, 33]);
  });

  it('leave a ledger without such shares the very same', () => {
    const ledger = [one, whole, share('d1', one)];
    expect(withSharesApportioned(ledger)).toBe(ledger);
  });
});
