import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/model/figure';
import type { FigureBlock } from '../../../src/renderer/screens/article/figure-groups';
import { plainView, viewed } from '../../../src/renderer/screens/article/figure-view';
import { figure } from '../../core/edit/briefing';

const blockOf = (id: string, ...figures: readonly Figure[]): FigureBlock => ({
  id,
  group: null,
  kind: 'count',
  rows: figures.map((one) => ({ figure: one, restated: [] })),
});
const user = { value: { how: 'user', finder: 'user' } } as const;
const blocks = [
  blockOf('g1', figure('f3', 30, { value: 5 }), figure('f1', 10, { value: 7, qualifier: 'over' })),
  blockOf('g2', figure('f2', 20, { value: 9, grounds: user }), figure('f4', 40, { value: 2, kind: 'mass', unit: 'tonne' })),
];
const ids = (view: Partial<typeof plainView>, chosen: readonly string[] = []) =>
  viewed(blocks, { ...plainView, ...view }, new Set(chosen)).map(({ rows }) => rows.map((row) => row.figure.id).join());

describe('the list of figures', () => {
  it('stands in its groups until the person asks otherwise', () => {
    expect(ids({})).toEqual(['f3,f1', 'f2,f4']);
  });

  it('follows the article', () => {
    expect(ids({ order: 'text' })).toEqual(['f1,f2,f3,f4']);
  });

  it('puts the largest first, and never a count before a weight by its size', () => {
    expect(ids({ order: 'size' })).toEqual(['f2,f1,f3', 'f4']);
  });

  it('narrows to what is chosen, left out, qualified, or the person’s own', () => {
    expect(ids({ shown: 'chosen' }, ['f1', 'f4'])).toEqual(['f1', 'f4']);
    expect(ids({ shown: 'unchosen' }, ['f1', 'f4'])).toEqual(['f3', 'f2']);
    expect(ids({ shown: 'qualified' })).toEqual(['f1']);
    expect(ids({ shown: 'user' })).toEqual(['f2']);
  });
});
