import { prompt, type RichText } from '../model/rich-text';
import type { ChartContent, Slide, SlideKind } from '../model/slide';

const write = (what: string): RichText => prompt(what);
const headed = () => ({ heading: write('Heading'), text: write('What it means') });

const emptyChart: ChartContent = {
  kind: 'bar',
  measure: '',
  series: [''],
  rows: [],
  highlight: [],
  order: 'descending',
  total: null,
  scale: 'linear',
  alt: '',
};

/**
 * A slide of one kind with prompts wherever the author must write. It belongs to no template, and
 * holds no number until the author picks one.
 */
export function blankSlide(kind: SlideKind, id: string): Slide {
  const base = {
    id,
    title: write('The message of this slide, as a sentence'),
    subtitle: [],
    notes: '',
    source: [],
    standing: 'fact' as const,
    origin: { templateSlide: null, edited: true },
    section: null,
  };
  const judgement = { ...base, standing: 'judgement' as const };
  switch (kind) {
    case 'cover':
      return { ...base, kind, eyebrow: [], occasion: write('Committee'), preparedBy: write('Who prepared it') };
    case 'purpose':
      return { ...base, kind, purpose: write('Why this is before the committee'), decisions: [write('The decision asked')] };
    case 'bottom-line':
      return { ...base, kind, points: [headed(), headed(), headed()], cards: [] };
    case 'divider':
      return { ...base, kind, title: write('Section'), section: '' };
    case 'key-figures':
      return { ...base, kind, cards: [] };
    case 'big-number':
      return { ...base, kind, card: { figure: '', label: write('What is counted'), note: [] }, points: [write('What it means')] };
    case 'chart':
      return { ...base, kind, chart: emptyChart, soWhat: [], readWithCare: [] };
    case 'compare':
      return {
        ...base,
        kind,
        left: { heading: write('Left'), chart: emptyChart },
        right: { heading: write('Right'), chart: emptyChart },
        takeaway: write('What the two say together'),
      };
    case 'figures-table':
      return { ...base, kind, figures: [] };
    case 'context':
      return { ...base, kind, paragraphs: [write('What happened')], bullets: [] };
    case 'flow':
      return { ...base, kind, steps: [headed(), headed(), headed()] };
    case 'timeline':
      return { ...base, kind, events: [{ date: null, when: '', text: write('What happened') }] };
    case 'actors':
      return { ...base, kind, actors: [{ name: write('Name'), role: write('Role'), detail: write('What they did') }] };
    case 'quotation':
      return { ...base, kind, quote: write('The exact words'), speaker: write('Who said it'), context: [] };
    case 'legal-basis':
      return {
        ...base,
        kind,
        rows: [{ instrument: write('Instrument'), provision: write('Provision'), effect: write('What it allows') }],
      };
    case 'so-what':
      return { ...judgement, kind, points: [headed(), headed()] };
    case 'exposure':
      return { ...judgement, kind, risks: [{ name: write('Risk'), likelihood: 3, impact: 3, reason: write('Why') }] };
    case 'control-gap':
      return {
        ...judgement,
        kind,
        rows: [{ control: write('Control'), gap: write('Gap'), rootCause: write('Root cause'), rating: 'unrated' }],
      };
    case 'recommendations':
      return {
        ...judgement,
        kind,
        rows: [
          {
            risk: write('Risk'),
            whyNow: write('Why now'),
            action: write('Action'),
            exposure: 'unrated',
            owner: write('Owner'),
            due: write('Date'),
          },
        ],
      };
    case 'options':
      return {
        ...judgement,
        kind,
        options: [
          { name: write('Option'), advantages: [write('For')], drawbacks: [write('Against')], preferred: false },
          { name: write('Option'), advantages: [write('For')], drawbacks: [write('Against')], preferred: false },
        ],
      };
    case 'assumptions':
      return {
        ...judgement,
        kind,
        assumptions: [write('What is taken for granted')],
        gaps: [write('What is not known')],
        confidence: 'unrated',
        basis: write('What the confidence rests on'),
      };
    case 'source-comparison':
      return { ...base, kind, sources: ['', ''], rows: [] };
    case 'sources':
      return { ...base, kind, title: [{ type: 'text', text: 'Sources' }], alsoList: [], method: [] };
  }
}
