import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../../src/core/layout/pieces/paginate';

describe('pages', () => {
  it('are as even as the fewest pages allow', () => {
    expect(paginate([1, 1, 1, 1, 1, 1, 1], 6, 0).map(({ length }) => length)).toEqual([4, 3]);
  });

  it('give a block taller than a page one of its own', () => {
    expect(paginate([10, 500, 10], 100, 5)).toEqual([[0], [1], [2]]);
  });

  it('are one even when there is nothing to show', () => {
    expect(paginate([], 100, 5)).toEqual([[]]);
  });

  it('hold every block once, in order, and never more than fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 20 }),
        (heights, gap) => {
          const pages = paginate(heights, 120, gap);
          expect(pages.flat()).toEqual(heights.map((_, index) => index));
          for (const page of pages) {
            const height =
              page.reduce((sum, index) => sum + (heights[index] ?? 0), 0) + gap * (page.length - 1);
            expect(height).toBeLessThanOrEqual(120.02);
          }
        },
      ),
    );
  });
});
