import { expect, it } from 'vitest';
import { pointColour, seriesColour } from '../../../../src/core/layout/charts/chart-colours';

const row = { index: 0, last: false, point: true, allPoints: true };
const one = { index: 0, count: 1 };

it('a brand’s chart rules say in which colour the point stands and the rest recedes', () => {
  const rules = { point: 'ink', rest: 'quiet' } as const;
  expect(pointColour('bar', row, one, rules)).toBe('ink');
  expect(pointColour('bar', { ...row, point: false, allPoints: false }, one, rules)).toBe('quiet');
  expect([0, 1, 2].map((index) => seriesColour(index, rules))).toEqual(['ink', 'quiet', 'accent']);
});

it('parts of a whole never share a colour with their neighbour', () => {
  const parts = [0, 1, 2, 3, 4].map((index) => pointColour('doughnut', { ...row, index }, one, { point: 'ink', rest: 'context' }));
  expect(new Set(parts).size).toBe(5);
});

it('a waterfall’s total is the point unless another step is singled out', () => {
  const rules = { point: 'accent', rest: 'context' } as const;
  expect([false, true].map((last) => pointColour('waterfall', { ...row, last }, one, rules))).toEqual(['context', 'accent']);
  expect(pointColour('waterfall', { ...row, last: true, point: false, allPoints: false }, one, rules)).toBe('context');
});
