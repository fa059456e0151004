import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/core/compose/compose';
import { deckSchema } from '../../../src/core/model/deck';
import { shownFigures } from '../../../src/core/model/shown-figures';
import { slideTexts } from '../../../src/core/model/slide-texts';
import { templateSchema, type TemplateSlide } from '../../../src/core/model/template';
import { all, brand, briefOn, read, slidesOf, wanted } from './briefing';
import { extractionOf } from './story';

const templates = readdirSync('assets/templates').map((name) =>
  templateSchema.parse(JSON.parse(readFileSync(`assets/templates/${name}`, 'utf8'))),
);

const fine = extractionOf({
  title: 'Harbour authority fines Tollmark EUR 4 million over unweighed lorries',
  parts: [
    {
      sentences: [
        'The harbour authority has fined Tollmark EUR 4 million (USD 5 million) for letting lorries pass unweighed.',
        'About 900 complaints had been filed since 2021.',
      ],
    },
    {
      heading: 'What failed',
      sentences: ['First the scale broke, and nobody ordered a part.', 'Then the night shift stopped writing weights down.', 'Until the audit nobody noticed.'],
      bullets: ['Scale 60 tonnes over its limit', 'Bridge 35 tonnes over its limit', 'Ramp 5 tonnes over its limit'],
    },
    { heading: 'Why it matters', sentences: ['“Weighing is the least that a harbour owes its neighbours,” said Ines Marlow.', 'Two other operators await a decision.'] },
  ],
  figures: [
    { quote: 'EUR 4 million', value: 4e6, kind: 'money', unit: 'EUR' },
    { quote: 'EUR 4 million', value: 4e6, kind: 'money', unit: 'EUR', subject: 'fine' },
    { quote: 'USD 5 million', value: 5e6, kind: 'money', unit: 'USD', subject: 'fine', equivalentOf: 'f2' },
    { quote: 'About 900 complaints', value: 900, unit: 'complaint', subject: 'complaints', qualifier: 'about', hedge: 'about', asOf: { iso: '2021', words: '2021' }, grounds: { asOf: { how: 'stated', finder: 'date' } } },
    { quote: '60 tonnes', value: 60, kind: 'mass', unit: 'tonne', subject: 'scale' },
    { quote: '35 tonnes', value: 35, kind: 'mass', unit: 'tonne', subject: 'bridge' },
    { quote: '5 tonnes', value: 5, kind: 'mass', unit: 'tonne', subject: 'ramp' },
    { quote: 'Two other operators', value: 2, unit: 'operator', subject: 'other operators' },
  ],
  groups: [{ heading: 'Scale, bridge and ramp, tonnes', unit: 'tonne', figures: ['f5', 'f6', 'f7'], labels: ['Scale', 'Bridge', 'Ramp'] }],
  quotations: [{ words: '“Weighing is the least that a harbour owes its neighbours,”', speaker: 'Ines Marlow' }],
  dates: [{ words: '2021', iso: '2021' }],
});
const appeal = extractionOf({
  id: 'a2',
  title: 'Tollmark fights its EUR 4 million harbour fine',
  parts: [{ sentences: ['Tollmark will appeal against the fine of EUR 4 million, its lawyer said.', 'It counts 850 complaints, not more.'] }],
  figures: [
    { quote: 'EUR 4 million', value: 4e6, kind: 'money', unit: 'EUR', subject: 'fine' },
    { quote: '850 complaints', value: 850, unit: 'complaint', subject: 'complaints' },
  ],
});
const silent = extractionOf({
  title: 'The harbour at rest',
  parts: [{ sentences: ['No ship came in, and the crane was painted.', 'The harbour master wrote letters.'] }],
});

describe('the bottom line', () => {
  const slide: TemplateSlide = {
    ...wanted('gist', { required: true, title: 'Bottom line' }),
    kind: 'bottom-line',
    points: 2,
    own: [{ heading: 'For us', text: '[What it means] after {fine}' }],
    cards: [{ name: 'fine', query: { meaning: 'fine' } }],
  };

  it('says the source’s most telling sentences, then the house’s own point', () => {
    const { deck } = briefOn([fine], [slide]);
    const [made] = slidesOf(deck, 'bottom-line');
    const points = made?.points.map(({ heading, text }) => `${read(heading, deck)} | ${read(text, deck)}`);
    expect(points).toHaveLength(3);
    expect(points?.at(-1)).toBe('For us | [What it means] after EUR 4m');
    expect(made?.cards.map(({ figure }) => figure)).toEqual(['f2']);
  });

  it('takes a point from each article before a second from one', () => {
    const { deck } = briefOn([fine, appeal], [slide]);
    const said = slidesOf(deck, 'bottom-line')[0]?.points.map(({ text }) => read(text, deck)) ?? [];
    expect(said[0]).toContain('harbour authority');
    expect(said[1]).toContain('Tollmark will appeal');
  });

  it('does without cards when nothing was counted', () => {
    const [made] = slidesOf(briefOn([silent], [slide]).deck, 'bottom-line');
    expect(made?.cards).toEqual([]);
    expect(made?.points.length).toBeGreaterThan(1);
  });
});

describe('several articles', () => {
  const each: readonly TemplateSlide[] = [
    { ...wanted('case', { each: 'article', section: 'Cases' }), kind: 'context', narrative: { place: 'whole' } },
    { ...wanted('numbers', { each: 'article' }), kind: 'key-figures', upTo: 3, cards: [] },
  ];
  const comparison: TemplateSlide = { ...wanted('agree'), kind: 'source-comparison' };

  it('are told one after the other, each with its slides together', () => {
    const { deck } = briefOn([fine, appeal], each);
    expect(deck.slides.map(({ id, section }) => `${id} ${section ?? ''}`.trim())).toEqual(['case Cases', 'numbers', 'case-a2', 'numbers-a2']);
    expect(read(deck.slides[3]?.subtitle ?? [], deck)).toBe('Tollmark fights its EUR 4 million harbour fine');
    expect(slidesOf(deck, 'key-figures')[1]?.cards.every(({ figure }) => figure.startsWith('a2-'))).toBe(true);
  });

  it('are compared where they tell of one event, with what agrees and what conflicts', () => {
    const { deck } = briefOn([fine, appeal], [comparison]);
    expect(slidesOf(deck, 'source-comparison')[0]?.rows.map(({ subject, verdict }) => `${read(subject, deck)} ${verdict}`)).toEqual([
      'Fine agrees',
      'Complaints conflicts',
    ]);
  });

  it('are not compared when there is one, or when they tell of different events', () => {
    const elsewhere = extractionOf({
      id: 'a2',
      title: 'Ferry line sued',
      parts: [{ sentences: ['Passengers sent 70 complaints to the ferry line.'] }],
      figures: [{ quote: '70 complaints', value: 70, unit: 'complaint', subject: 'complaints' }],
    });
    const why = (...articles: Parameters<typeof briefOn>[0]): string | undefined => briefOn(articles, [comparison]).fit.dropped[0]?.why;
    expect(why(fine)).toBe('A second article is needed to compare sources.');
    expect(why(fine, elsewhere)).toBe('The articles seem to speak of different events: their figures are no two versions of one.');
    expect(why(fine, silent.article.id === 'a1' ? { ...silent, article: { ...silent.article, id: 'a2' } } : silent)).toBe('The two articles give no figure for the same thing.');
  });
});

describe('the sections of a deck', () => {
  it('open at the next slide when the one that should open them is left out', () => {
    const { deck } = briefOn([silent], [
      { ...wanted('chart', { section: 'Figures' }), kind: 'chart', group: { bonds: ['list'] }, upTo: 1, soWhat: '[Why]' },
      { ...wanted('part'), kind: 'divider' },
    ]);
    expect(deck.slides.map(({ id, section }) => `${id} ${section ?? ''}`)).toEqual(['part Figures']);
  });
});

describe('what the author has to write', () => {
  const authored: readonly TemplateSlide[] = [
    { ...wanted('a', { required: true }), kind: 'purpose', purpose: 'To inform.', decisions: ['[Decide]'] },
    { ...wanted('b', { required: true }), kind: 'actors', actors: [{ name: '[Who]', role: 'Decides', detail: '[How]' }] },
    { ...wanted('c', { required: true }), kind: 'legal-basis', rows: [{ instrument: '[Act]', provision: '[Section]', effect: '[Duty]' }] },
    { ...wanted('d', { required: true }), kind: 'so-what', points: [{ heading: 'Here', text: '[What]' }] },
    { ...wanted('e', { required: true }), kind: 'exposure', risks: [{ name: '[Risk]', likelihood: 2, impact: 5, reason: '[Why]' }] },
    { ...wanted('f', { required: true }), kind: 'control-gap', rows: [{ control: 'Detect', gap: '[Gap]', rootCause: '[Why]', rating: 'unrated' }] },
    { ...wanted('g', { required: true }), kind: 'recommendations', rows: [{ risk: 'R', whyNow: '[Fact]', action: '[Do]', exposure: 'unrated', owner: '[Owner]', due: '[Date]' }] },
    { ...wanted('h', { required: true }), kind: 'options', options: [{ name: 'Wait', advantages: ['Free'], drawbacks: ['[Cost]'], preferred: false }] },
    { ...wanted('i', { required: true }), kind: 'assumptions', assumptions: ['[What]'], gaps: ['[What]'], basis: '[Why]' },
  ];

  it('stands as the author’s judgement with prompts, on every kind of page that is the author’s', () => {
    const { deck } = briefOn([silent], authored);
    expect(deck.slides.map(({ kind }) => kind)).toEqual(authored.map(({ kind }) => kind));
    for (const slide of deck.slides) {
      expect(slide.standing).toBe('judgement');
      expect(slideTexts(slide).some(({ text }) => text.some(({ type }) => type === 'prompt'))).toBe(true);
    }
  });
});

describe('a page of which most is the author’s to write', () => {
  const parties = (required: boolean): TemplateSlide => ({ ...wanted('who', { required }), kind: 'actors', actors: [{ name: '[Who]', role: 'Decides', detail: '[How]' }] });

  it('is left out unless the template requires it, and the report says so', () => {
    const { deck, fit } = briefOn([silent], [parties(false)]);
    expect(deck.slides).toEqual([]);
    expect(fit.dropped[0]?.why).toBe('Most of it is the author’s to write; add it where the briefing needs it.');
    expect(briefOn([silent], [parties(true)]).deck.slides).toHaveLength(1);
  });
});

describe('an article without a figure', () => {
  it.each(templates.map((template) => [template.id, template] as const))('still makes a briefing by %s', (_, template) => {
    const { deck } = compose({ template, extractions: [silent], choices: [all(silent)], brand, today: '2024-05-01', occasion: '' });
    expect(deck.slides.length).toBeGreaterThan(1);
    expect(deck.slides.filter(({ kind }) => ['key-figures', 'chart', 'compare', 'figures-table', 'big-number'].includes(kind))).toEqual([]);
  });
});

describe('whatever is chosen, by every bundled template', () => {
  const subset = fc.subarray(['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8']);
  const sections = fc.subarray(['s1', 's2', 's3']);
  const chosen = fc.record({ template: fc.constantFrom(...templates), figures: subset, sections, second: fc.boolean() });
  const make = ({ template, figures, sections: some, second }: { template: (typeof templates)[number]; figures: string[]; sections: string[]; second: boolean }) =>
    compose({
      template,
      extractions: second ? [fine, appeal] : [fine],
      choices: [{ article: 'a1', figures, sections: some }, ...(second ? [all(appeal)] : [])],
      brand,
      today: '2024-05-01',
      occasion: 'Risk committee',
    });

  it('every number on a slide is in the ledger, and every slide has an id of its own', () => {
    fc.assert(
      fc.property(chosen, (choice) => {
        const { deck } = make(choice);
        const ledger = new Set(deck.ledger.map(({ id }) => id));
        expect(deck.slides.flatMap(shownFigures).filter((id) => !ledger.has(id))).toEqual([]);
        expect(ledger.size).toBe(deck.ledger.length);
        expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
        deckSchema.parse(deck);
      }),
      { numRuns: 60 },
    );
  });

  it('the same choice gives the same deck', () => {
    fc.assert(
      fc.property(chosen, (choice) => {
        expect(JSON.stringify(make(choice))).toBe(JSON.stringify(make(choice)));
      }),
      { numRuns: 20 },
    );
  });

  it('the fit report accounts for every chosen figure: shown, or left over', () => {
    fc.assert(
      fc.property(chosen, (choice) => {
        const { deck, fit } = make(choice);
        const shown = new Set(deck.slides.flatMap(shownFigures));
        expect(fit.leftOver.figures.filter((id) => shown.has(id))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
