import { framingIn } from '../../../src/core/model/framing/framing';
import { describe, expect, it } from 'vitest';
import { chartTakeaway } from '../../../src/core/compose/takeaway/chart-takeaway';
import type { Figure } from '../../../src/core/model/figure';
import type { Group } from '../../../src/core/model/group';
import { figure } from './figures';

const group = (figures: readonly Figure[], bond: Group['bond'] = 'list'): Group => ({
  id: 'g1',
  bond,
  heading: 'Metal, tonnes',
  unit: 'tonne',
  figures: figures.map(({ id }) => id),
  labels: [],
  total: null,
  suggestion: 'bar',
  why: '',
  refusals: [],
});
const of = (values: readonly number[], said: Partial<Figure> = {}): readonly Figure[] =>
  values.map((value, index) => figure(`f${index + 1}`, `${value} tonnes`, { value, kind: 'mass', unit: 'tonne', ...said }));
const takeaway = (figures: readonly Figure[], bond?: Group['bond']) =>
  chartTakeaway(group(figures, bond), (id) => figures.find((one) => one.id === id), 'g1', framingIn('en').story.takeaways);
const read = (made: ReturnType<typeof takeaway>): string | undefined =>
  made?.text.map((span) => (span.type === 'figure' ? String(Number(made.derivations.find(({ id }) => id === span.id)?.value.toFixed(1))) : span.type === 'text' ? span.text : '')).join('');

describe('what a chart shows beyond its title', () => {
  it('is how often the largest holds the next and the smallest, each with its formula', () => {
    const made = takeaway(of([35, 60, 5]));
    expect(read(made)).toBe('The largest is 1.7 the next and 12 the smallest.');
    expect(made?.derivations.map(({ operation, parents }) => [operation, ...parents])).toEqual([
      ['multiple', 'f2', 'f1'],
      ['multiple', 'f2', 'f3'],
    ]);
  });

  it('compares what has a name, where leftovers stand beside it', () => {
    const figures = of([90, 35, 60, 5]);
    const made = chartTakeaway({ ...group(figures), labels: ['Other', 'Tin', 'Steel', 'Lead'] }, (id) => figures.find((one) => one.id === id), 'g1', framingIn('en').story.takeaways);
    expect(read(made)).toBe('Of those named, the largest is 1.7 the next and 12 the smallest.');
  });

  it('makes no lead of two values that lie close together', () => {
    expect(read(takeaway(of([60, 58, 5])))).toBe('The two largest lie close together; the largest is 12 the smallest.');
  });

  it('is how far a count moved: by how often from twice on, by percent below', () => {
    expect(read(takeaway(of([10, 25]), 'trend'))).toBe('The last value is 2.5 the first.');
    expect(read(takeaway(of([10, 12]), 'trend'))).toBe('From the first value to the last the rise is 20.');
    expect(read(takeaway(of([10, 8]), 'trend'))).toBe('From the first value to the last the change is -20.');
  });

  it('is by how many points a share moved, never a percentage of percentages', () => {
    const made = takeaway(of([68.81, 70.52], { kind: 'percent', unit: '%' }), 'trend');
    expect(read(made)).toBe('From the first value to the last the rise is 1.7.');
    expect(made?.derivations.map(({ operation, unit, value }) => [operation, unit, value])).toEqual([['difference', 'percentage point', 1.71]]);
  });

  it.each([
    ['two values, which the title gives', of([9, 3]), 'list'],
    ['values that lie close together', of([10, 9.8, 9.5]), 'list'],
    ['things that share nothing but their unit', of([9, 3, 1]), 'same-unit'],
    ['open-ended values', of([9, 3, 1], { qualifier: 'over', hedge: 'over' }), 'list'],
    ['ranges', of([9, 3, 1], { qualifier: 'range', valueHigh: 12 }), 'list'],
    ['values at or below zero', of([9, 3, 0]), 'list'],
  ] as const)('says nothing of %s', (_, figures, bond) => {
    expect(takeaway(figures, bond)).toBeNull();
  });
});
