import { describe, expect, it } from 'vitest';
import type { ChartContent } from '../../../src/core/model/slide';
import { chartOffers } from '../../../src/renderer/screens/deck/properties/chart-offers';
import { briefing } from '../../core/edit/briefing';

const chart = (fields: Partial<ChartContent> = {}): ChartContent => ({
  kind: 'bar',
  measure: '',
  series: [''],
  rows: [
    { label: 'At sea', date: null, note: '', cells: ['f1'] },
    { label: 'Ashore', date: null, note: '', cells: ['f2'] },
  ],
  highlight: [],
  order: 'given',
  total: null,
  scale: 'linear',
  alt: '',
  ...fields,
});
const refusing = briefing.extractions.map((extraction) => ({
  ...extraction,
  groups: extraction.groups.map((group) => ({
    ...group,
    refusals: [{ chart: 'doughnut' as const, why: 'No whole is stated.' }],
  })),
}));

describe('the kinds a chart may turn into', () => {
  it('come with the reason why one would mislead', () => {
    const offers = chartOffers(chart(), refusing);
    expect(offers).toContainEqual({ kind: 'doughnut', refused: { chart: 'doughnut', why: 'No whole is stated.' } });
    expect(offers).toContainEqual({ kind: 'bar', refused: null });
  });

  it('are a trend first when every row is dated', () => {
    const rows = chart().rows.map((row) => ({ ...row, date: '2024' }));
    expect(chartOffers(chart({ rows }), [])[0]?.kind).toBe('line');
  });

  it('always hold the present kind', () => {
    expect(chartOffers(chart({ kind: 'range' }), []).map(({ kind }) => kind)).toContain('range');
  });
});
