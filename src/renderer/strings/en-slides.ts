import type { SlideKind } from '../../core/model/slide';

/** Each kind of slide by name, with what it is for. */
export const slides: Readonly<Record<SlideKind, { readonly name: string; readonly for: string }>> = {
  cover: { name: 'Cover', for: 'Title, occasion, marking' },
  purpose: { name: 'Purpose', for: 'Why we meet and what to decide' },
  'bottom-line': { name: 'Bottom line', for: 'The message first, three numbers' },
  divider: { name: 'Divider', for: 'Opens a section' },
  'key-figures': { name: 'Key figures', for: 'Three to six numbers on cards' },
  'big-number': { name: 'Big number', for: 'One number and what it means' },
  chart: { name: 'Chart', for: 'Figures that may stand together' },
  compare: { name: 'Two charts', for: 'Side by side, one takeaway' },
  'figures-table': { name: 'Figures table', for: 'Figures with their exact words' },
  context: { name: 'Context', for: 'What happened, in sentences' },
  flow: { name: 'Flow', for: 'How it worked, step by step' },
  timeline: { name: 'Timeline', for: 'What happened when' },
  actors: { name: 'Actors', for: 'Who did what' },
  quotation: { name: 'Quotation', for: 'Someone’s own words' },
  'legal-basis': { name: 'Legal basis', for: 'Instruments and what they allow' },
  'so-what': { name: 'So what', for: 'What it means for us' },
  exposure: { name: 'Exposure', for: 'Likelihood against impact' },
  'control-gap': { name: 'Control gaps', for: 'Gap, root cause, rating' },
  recommendations: { name: 'Recommendations', for: 'Action, owner, date' },
  options: { name: 'Options', for: 'For and against' },
  assumptions: { name: 'Assumptions', for: 'What we take for granted' },
  'source-comparison': { name: 'Source comparison', for: 'Where two articles differ' },
  sources: { name: 'Sources', for: 'Every figure and its words' },
};
