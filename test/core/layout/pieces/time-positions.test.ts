import { describe, expect, it } from 'vitest';
import { timePositions } from '../../../../src/core/layout/pieces/time-positions';

describe('events along a line', () => {
  it('stand true to time where there is room', () => {
    const { lefts, toScale } = timePositions(['2020', '2022', '2026'], 864, 18);
    expect(toScale).toBe(true);
    const [first = 0, second = 0, third = 0] = lefts;
    expect(first).toBe(0);
    expect((third - second) / (second - first)).toBeCloseTo(2, 5);
  });

  it('stand evenly, and say so, when dates lie too close together', () => {
    const { lefts, toScale } = timePositions(['2023-02-01', '2023-02-03', '2026'], 864, 18);
    expect(toScale).toBe(false);
    expect(lefts).toEqual([0, 294, 588]);
  });

  it('stand evenly when a date is missing', () => {
    expect(timePositions(['2020', null, '2026'], 864, 18).toScale).toBe(false);
  });
});
