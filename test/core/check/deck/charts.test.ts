import { describe, expect, it } from 'vitest';
import { derivation } from '../../../../src/core/model/derivation';
import type { Figure } from '../../../../src/core/model/figure';
import type { ChartContent } from '../../../../src/core/model/slide';
import { say } from '../../../cases/case';
import { figure } from '../../compose/figures';
import { charted, foundBy } from './one-slide';

const numbers = (...said: readonly (Partial<Figure> & { readonly value: number })[]): readonly Figure[] =>
  said.map((one, index) => figure(`f${index + 1}`, `${one.value}`, { unit: 'case', ...one }));
const percents = (...values: readonly number[]): readonly Figure[] =>
  numbers(...values.map((value) => ({ value, kind: 'percent' as const, unit: '%' })));
const euro = { kind: 'money', unit: 'EUR' } as const;
const dollar = { kind: 'money', unit: 'USD' } as const;

/** What a rule says of a chart: the severities of its findings. */
const said = (rule: string, kind: ChartContent['kind'], ledger: readonly Figure[], change: Partial<ChartContent> = {}) =>
  foundBy(rule, ledger, charted(kind, ledger.filter(({ id }) => id !== change.total), change)).map(({ severity }) => severity);

describe('one axis', () => {
  it.each([
    ['two currencies', numbers({ value: 3, ...euro }, { value: 4, ...dollar }), ['error']],
    ['money and weight', numbers({ value: 3, ...euro }, { value: 4, kind: 'mass', unit: 'tonne' }), ['error']],
    ['one currency', numbers({ value: 3, ...euro }, { value: 4, ...euro }), []],
    ['counts of two nouns', numbers({ value: 3, unit: 'boat' }, { value: 4, unit: 'plane' }), []],
  ])('with %s', (_, ledger, severities) => {
    expect(said('mixed-units', 'bar', ledger)).toEqual(severities);
  });

  it('is two in a scatter, which may differ', () => {
    const ledger = numbers({ value: 3, ...euro }, { value: 4, kind: 'mass', unit: 'tonne' });
    const rows = [{ label: 'A', date: null, note: '', cells: ['f1', 'f2'] }];
    expect(said('mixed-units', 'scatter', ledger, { rows })).toEqual([]);
  });

  it('hides a value that is a hundredth of the largest, and offers a logarithm', () => {
    const ledger = numbers({ value: 2 }, { value: 500 });
    expect(said('far-apart', 'bar', ledger)).toEqual(['warning']);
    expect(foundBy('far-apart', ledger, charted('bar', ledger))[0]?.repair).toEqual({
      repair: 'change-chart',
      chart: 'chart',
      kind: 'bar',
      scale: 'log',
    });
    expect(said('far-apart', 'bar', ledger, { scale: 'log' })).toEqual([]);
    expect(said('far-apart', 'bar', numbers({ value: 20 }, { value: 500 }))).toEqual([]);
  });

  it('of different years must say which is which', () => {
    const ledger = numbers({ value: 3, asOf: { iso: '2019', words: '2019' } }, { value: 4, asOf: { iso: '2023', words: '2023' } });
    expect(said('mixed-periods', 'bar', ledger)).toEqual(['warning']);
    const rows = ledger.map(({ id, asOf }) => ({ label: `Cases ${asOf?.words}`, date: null, note: '', cells: [id] }));
    expect(said('mixed-periods', 'bar', ledger, { rows })).toEqual([]);
    expect(said('mixed-periods', 'line', ledger, { order: 'time' })).toEqual([]);
  });
});

describe('rates', () => {
  it('are not stacked unless they make a whole', () => {
    expect(said('rates-summed', 'waterfall', percents(40, 30))).toEqual(['error']);
    expect(said('rates-summed', 'doughnut', percents(60, 40))).toEqual([]);
    expect(said('rates-summed', 'bar', percents(40, 30))).toEqual([]);
    expect(said('rates-summed', 'stacked', numbers({ value: 3 }, { value: 4 }))).toEqual([]);
  });

  it('are not added up by a derivation, amounts are', () => {
    const speeds = numbers({ value: 3, kind: 'rate', unit: 'case/day' }, { value: 4, kind: 'rate', unit: 'case/day' });
    const sum = (parents: readonly Figure[]) => foundBy('rates-summed', [...parents, derivation('d1', 'sum', parents, 'all')]);
    expect(sum(speeds)).toHaveLength(1);
    expect(sum(numbers({ value: 3 }, { value: 4 }))).toEqual([]);
    expect(sum(percents(60, 30))).toEqual([]);
    expect(sum(percents(60, 50))).toHaveLength(1);
  });
});

describe('a doughnut', () => {
  it('needs a stated whole, or percentages that make one', () => {
    const parts = numbers({ value: 3 }, { value: 4 }, { value: 7 });
    expect(said('whole-unstated', 'doughnut', parts)).toEqual(['error']);
    expect(said('whole-unstated', 'doughnut', parts, { total: 'f3' })).toEqual([]);
    expect(said('whole-unstated', 'doughnut', percents(60, 41))).toEqual([]);
    expect(said('whole-unstated', 'bar', parts)).toEqual([]);
  });

  it('cannot hold more than its whole', () => {
    const parts = numbers({ value: 5 }, { value: 4 }, { value: 7 });
    expect(said('parts-beyond-whole', 'doughnut', parts, { total: 'f3' })).toEqual(['error']);
    const open = numbers({ value: 5 }, { value: 4 }, { value: 7, qualifier: 'over' });
    expect(said('parts-beyond-whole', 'doughnut', open, { total: 'f3' })).toEqual([]);
    expect(said('parts-beyond-whole', 'doughnut', numbers({ value: 3 }, { value: 4 }, { value: 7 }), { total: 'f3' })).toEqual([]);
  });

  it('whose percentages come to 99 or 101 says why', () => {
    expect(said('parts-rounded', 'doughnut', percents(33, 33, 33))).toEqual(['note']);
    expect(said('parts-rounded', 'doughnut', percents(34, 33, 33))).toEqual([]);
    const ledger = percents(33, 33, 33);
    const explained = { ...charted('doughnut', ledger), readWithCare: say('Parts are rounded in the source.') };
    expect(foundBy('parts-rounded', ledger, explained)).toEqual([]);
  });

  it('of six parts is better a bar chart', () => {
    const six = percents(20, 20, 20, 20, 10, 10);
    expect(said('too-many-slices', 'doughnut', six)).toEqual(['warning']);
    expect(said('too-many-slices', 'doughnut', six.slice(0, 5))).toEqual([]);
    expect(said('too-many-slices', 'bar', six)).toEqual([]);
  });
});

it('a line needs a date for every value', () => {
  const ledger = numbers({ value: 3 }, { value: 4 });
  const dated = ledger.map(({ id }, index) => ({ label: `202${index}`, date: `202${index}`, note: '', cells: [id] }));
  expect(said('line-undated', 'line', ledger)).toEqual(['warning']);
  expect(said('line-undated', 'line', ledger, { rows: dated })).toEqual([]);
  expect(said('line-undated', 'column', ledger)).toEqual([]);
});
