import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../src/core/model/extraction';
import { figureBlocks, figureRows, idsOf } from '../../../src/renderer/screens/article/figure-groups';
import { briefing, figure } from '../../core/edit/briefing';

const [extraction] = briefing.extractions as readonly [Extraction];
const euro = figure('f4', 60, { kind: 'money', unit: 'EUR', value: 5 });
const dollar = figure('f5', 64, { kind: 'money', unit: 'USD', value: 6, equivalentOf: 'f4' });
const withMoney: Extraction = { ...extraction, figures: [...extraction.figures, euro, dollar] };

describe('the list of figures', () => {
  it('shows every figure once, groups first, then by kind', () => {
    const blocks = figureBlocks(withMoney);
    expect(blocks.map(({ group, kind }) => group?.id ?? kind)).toEqual(['g1', 'count', 'money']);
    expect(blocks.flatMap(({ rows }) => rows.flatMap(idsOf)).sort()).toEqual(['f1', 'f2', 'f3', 'f4', 'f5']);
  });

  it('folds a restatement into what it restates', () => {
    const row = figureRows(withMoney.figures).find((one) => one.figure.id === 'f4');
    expect(row?.restated).toEqual([dollar]);
  });

  it('keeps a restatement on its own when what it restates was removed', () => {
    expect(figureRows([dollar]).map((row) => row.figure.id)).toEqual(['f5']);
  });
});
