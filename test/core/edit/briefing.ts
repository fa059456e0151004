import type { BriefingDocument } from '../../../src/core/model/document';
import type { Figure } from '../../../src/core/model/figure';
import { plain } from '../../../src/core/model/rich-text';
import type { Slide } from '../../../src/core/model/slide';

/** A figure of the small briefing, exact unless said otherwise. */
export const figure = (id: string, start: number, fields: Partial<Figure>): Figure => ({
  type: 'figure',
  id,
  article: 'a1',
  block: 'b1',
  start,
  end: start + 10,
  number: { start, end: start + 4 },
  quote: '',
  value: 1,
  valueHigh: null,
  kind: 'count',
  unit: 'case',
  qualifier: 'exact',
  hedge: null,
  subject: '',
  asOf: null,
  attribution: null,
  equivalentOf: null,
  grounds: {},
  ...fields,
});

const base = (id: string, title: string) => ({
  id,
  title: plain(title),
  subtitle: [],
  notes: '',
  source: [],
  standing: 'fact' as const,
  origin: { templateSlide: id, edited: false },
  section: null,
});

const tonnes = { kind: 'mass', unit: 'tonne' } as const;
export const harbour = figure('f1', 0, { ...tonnes, value: 30, subject: 'tin seized at sea' });
export const depot = figure('f2', 20, { ...tonnes, value: 10, subject: 'tin seized ashore' });
export const raids = figure('f3', 40, { value: 12, unit: 'raid', qualifier: 'about' });

export const cover: Slide = {
  ...base('cover', 'Tin theft'),
  kind: 'cover',
  eyebrow: plain('Results'),
  occasion: [],
  preparedBy: [],
};
export const line: Slide = {
  ...base('bottom-line', 'Most tin was at sea'),
  kind: 'bottom-line',
  title: [{ type: 'figure', id: 'd1', form: 'value' }, { type: 'text', text: ' was at sea' }],
  points: [{ heading: plain('Sea'), text: plain('Ships were met by 4 boats.') }],
  cards: [{ figure: 'f1', label: plain('at sea'), note: [] }],
};
export const context: Slide = {
  ...base('context', 'How it went'),
  kind: 'context',
  paragraphs: [plain('It began in spring.')],
  bullets: [],
};

/** Three figures, two sections, three slides and one derivation: three quarters of the tin. */
export const briefing: BriefingDocument = {
  format: 'lectern',
  version: 1,
  fit: null,
  extractions: [
    {
      article: {
        id: 'a1',
        name: 'tin.txt',
        format: 'txt',
        hash: '00',
        text: 'Thirty tonnes at sea, ten tonnes ashore, in about twelve raids in spring.',
        blocks: [{ id: 'b1', kind: 'paragraph', start: 0, end: 73 }],
        language: 'en',
        meta: { title: null, byline: null, publisher: null, published: null },
      },
      outline: {
        title: 'Tin theft',
        standfirst: null,
        byline: null,
        publisher: null,
        published: null,
        sections: [
          { id: 's1', heading: 'Results', headingStated: true, blocks: ['b1'] },
          { id: 's2', heading: 'Outlook', headingStated: true, blocks: [] },
        ],
        boilerplate: [],
        sentences: [],
        quotations: [],
      },
      figures: [harbour, depot, raids],
      groups: [
        {
          id: 'g1',
          bond: 'list',
          heading: 'tin seized, tonnes',
          unit: 'tonne',
          figures: ['f1', 'f2'],
          labels: ['At sea', 'Ashore'],
          total: null,
          suggestion: 'bar',
          why: 'One unit.',
          refusals: [],
        },
      ],
    },
  ],
  choices: [{ article: 'a1', figures: ['f1', 'f2'], sections: ['s1'] }],
  deck: {
    title: 'Tin theft',
    language: 'en',
    marking: 'TLP:GREEN',
    footer: '',
    date: '2024-02-01',
    template: { id: 'results', name: 'Results' },
    brand: 'lectern',
    slides: [cover, line, context],
    ledger: [
      harbour,
      depot,
      {
        type: 'derivation',
        id: 'd1',
        operation: 'multiple',
        parents: ['f1', 'f2'],
        ...{ value: 3, valueHigh: null, kind: 'ratio', unit: 'times', qualifier: 'exact' },
        ...{ hedge: null, subject: 'tin', asOf: null },
      },
    ],
    sources: [],
  },
};
