import type { Template } from '../../core/model/template';

const base = { required: true, section: null, guidance: '' };

/** What a brand is shown on: a slide of each look, whatever the article. */
export const sampleTemplate: Template = {
  format: 'lectern-template',
  version: 1,
  id: 'sample',
  name: 'Sample',
  purpose: '',
  audience: '',
  eyebrow: 'Sample briefing',
  marking: '',
  slides: [
    { ...base, id: 'cover', kind: 'cover', title: 'Sample' },
    { ...base, id: 'key-figures', kind: 'key-figures', title: 'Key figures', cards: [], upTo: 6 },
    { ...base, id: 'chart', kind: 'chart', title: 'Chart', group: { bonds: ['list', 'table', 'parts'] }, upTo: 1, soWhat: '[What it means for us]' },
    { ...base, id: 'table', kind: 'figures-table', title: 'Figures', query: {}, upTo: 6 },
    { ...base, id: 'trend', kind: 'chart', title: 'Trend', group: { bonds: ['trend'] }, upTo: 1, soWhat: '' },
    {
      ...base,
      id: 'recommendations',
      kind: 'recommendations',
      title: 'What we propose',
      rows: (['high', 'medium', 'low'] as const).map((exposure) => ({
        risk: '[Risk]',
        whyNow: '[Why now]',
        action: '[Action]',
        exposure,
        owner: '[Owner]',
        due: '[Date]',
      })),
    },
  ],
};
