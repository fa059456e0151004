import { describe, expect, it } from 'vitest';
import type { TemplateSlide } from '../../../src/core/model/template';
import { briefOn, read, slidesOf, wanted } from './briefing';
import { extractionOf } from './story';

const raid = extractionOf({
  title: 'Port raid ends with 340 arrests',
  parts: [
    {
      sentences: ['Customs officers raided the port and made about 340 arrests in one night.'],
      bullets: ['EUR 12 million (USD 13 million) in cash was seized', 'Copper of 60 tonnes, steel of 35 tonnes and tin of 5 tonnes'],
    },
    { heading: 'Since then', sentences: ['Only 90 arrests had been made by 2021.', 'Two boats were kept, and 4 cars.'] },
  ],
  figures: [
    { quote: '340 arrests', value: 340, unit: 'arrest', subject: 'arrests' },
    { quote: 'about 340 arrests', value: 340, unit: 'arrest', subject: 'arrests', qualifier: 'about', hedge: 'about' },
    { quote: 'EUR 12 million', value: 12e6, kind: 'money', unit: 'EUR', subject: 'cash seized' },
    { quote: 'USD 13 million', value: 13e6, kind: 'money', unit: 'USD', subject: 'cash seized', equivalentOf: 'f3' },
    { quote: '60 tonnes', value: 60, kind: 'mass', unit: 'tonne', subject: 'copper' },
    { quote: '35 tonnes', value: 35, kind: 'mass', unit: 'tonne', subject: 'steel' },
    { quote: '5 tonnes', value: 5, kind: 'mass', unit: 'tonne', subject: 'tin' },
    { quote: '90 arrests', value: 90, unit: 'arrest', subject: 'arrests', asOf: { iso: '2021', words: '2021' } },
    { quote: 'Two boats', value: 2, unit: 'boat', subject: 'boats' },
    { quote: '4 cars', value: 4, unit: 'car', subject: 'cars' },
  ],
  groups: [
    { heading: 'Copper, steel and tin, tonnes', unit: 'tonne', figures: ['f5', 'f6', 'f7'], labels: ['Copper', 'Steel', 'Tin'] },
    { heading: 'Boats and cars', figures: ['f9', 'f10'], labels: ['Boats', 'Cars'] },
    { heading: 'Copper and steel, tonnes', unit: 'tonne', figures: ['f5', 'f6'], labels: ['Copper', 'Steel'] },
  ],
});
const quiet = extractionOf({ title: 'A quiet day', parts: [{ sentences: ['Nothing was counted at the port that day, and nobody complained of it.'] }] });

const keyFigures = (said: Partial<Extract<TemplateSlide, { kind: 'key-figures' }>> = {}): TemplateSlide => ({
  ...wanted('key'),
  kind: 'key-figures',
  upTo: 6,
  cards: [
    { name: 'arrests', query: { meaning: 'arrests' } },
    { name: 'cash', query: { meaning: 'cash-seized' } },
    { name: 'fine', query: { meaning: 'fine' } },
  ],
  ...said,
});
const chart: TemplateSlide = { ...wanted('metal', { section: 'Figures' }), kind: 'chart', group: { bonds: ['list'] }, upTo: 3, soWhat: '[Why]' };

describe('a slide of key figures', () => {
  const { deck, fit } = briefOn([raid], [keyFigures()]);
  const [slide] = slidesOf(deck, 'key-figures');

  it('shows what its slots ask for first, then the most central figures, each quantity once', () => {
    const shown = slide?.cards.map(({ figure }) => figure);
    expect(shown?.slice(0, 2)).toEqual(['f2', 'f3']);
    expect(new Set(shown).size).toBe(shown?.length);
    expect(shown).not.toContain('f1');
  });

  it('lets the mention speak that the source hedges', () => {
    expect(slide?.cards[0]?.figure).toBe('f2');
  });

  it('leaves counts of a few things to the text', () => {
    expect(slide?.cards.some(({ figure }) => figure === 'f9' || figure === 'f10')).toBe(false);
  });

  it('prints a restated currency small', () => {
    expect(read(slide?.cards[1]?.note ?? [], deck)).toBe('USD 13m in the source');
  });

  it('says its main figures in its title, as a sentence', () => {
    expect(read(slide?.title ?? [], deck)).toBe('The source counts about 340 arrests; the cash seized came to EUR 12m');
    expect(read(slide?.subtitle ?? [], deck)).toBe('Plain title');
  });

  it('says of each slot what answered it', () => {
    expect(fit.slots.map(({ slot, state, why }) => `${slot} ${state}: ${why}`)).toEqual([
      'arrests filled: The source says “about 340 arrests”.',
      'cash filled: The source says “EUR 12 million”.',
      'fine empty: None of the chosen figures means this.',
    ]);
  });

  it('repeats no number of an earlier slide while three others are left', () => {
    const second = briefOn([raid], [keyFigures({ upTo: 2 }), keyFigures({ id: 'more' })]).deck;
    const [first, more] = slidesOf(second, 'key-figures').map(({ cards }) => cards.map(({ figure }) => figure));
    expect(first).toEqual(['f2', 'f3']);
    expect(more).toEqual(expect.arrayContaining(['f5', 'f6', 'f7']));
    expect(more?.some((id) => first?.includes(id))).toBe(false);
  });

  it('is left out, even where required, when the article counts nothing', () => {
    const empty = briefOn([quiet], [{ ...keyFigures(), required: true }]);
    expect(empty.deck.slides).toEqual([]);
    expect(empty.fit.dropped).toMatchObject([{ slide: 'key', why: 'No figure was chosen that says what it counts.' }]);
  });
});

describe('one big number', () => {
  const slide = (meaning: 'arrests' | 'fine', required = false): TemplateSlide => ({
    ...wanted('one', { required }),
    kind: 'big-number',
    card: { name: 'one', query: { meaning } },
  });

  it('stands under the sentence that says it, beside what goes on from it', () => {
    const { deck } = briefOn([raid], [slide('arrests')]);
    const [made] = slidesOf(deck, 'big-number');
    expect(made?.card.figure).toBe('f2');
    expect(read(made?.title ?? [], deck)).toBe('Customs officers raided the port and made about 340 arrests in one night');
    expect(made?.points.map((point) => read(point, deck))).toEqual(['EUR 12 million (USD 13 million) in cash was seized']);
  });

  it('is left out when nothing answers, required or not, and the report says why', () => {
    for (const required of [false, true]) {
      const { deck, fit } = briefOn([raid], [slide('fine', required)]);
      expect(deck.slides).toEqual([]);
      expect(fit.dropped).toMatchObject([{ slide: 'one', why: 'None of the chosen figures means this.' }]);
    }
  });
});

describe('a chart slide', () => {
  const { deck, fit } = briefOn([raid], [chart]);
  const charts = slidesOf(deck, 'chart');

  it('bears the message of its figures, with the derived share in the ledger', () => {
    expect(charts.map(({ title }) => read(title, deck))).toEqual(['Copper and steel made up 95% of the weight listed']);
    // What the title speaks of is the point; the rest steps back.
    expect(charts[0]?.chart.rows.flatMap(({ label }, index) => (charts[0]?.chart.highlight.includes(index) ? [label] : []))).toEqual(['Copper', 'Steel']);
    expect(deck.ledger.filter(({ type }) => type === 'derivation').map(({ id }) => id)).toEqual(['g1-sum', 'g1-share', 'g1-lead', 'g1-spread']);
  });

  it('says what can be computed beyond its title, and asks for the rest in the notes', () => {
    expect(read(charts[0]?.soWhat ?? [], deck)).toBe('The largest is 1.7 times the next and 12 times the smallest.');
    expect(charts[0]?.notes).toBe('Still to say:\n– Why');
  });

  it('is not made of a few things each, nor twice of the same figures', () => {
    expect(charts).toHaveLength(1);
    expect(fit.slots).toEqual([{ slide: 'metal', slot: 'group', state: 'filled', with: ['f5', 'f6', 'f7'], page: 'Plain title', why: 'One unit.' }]);
  });

  it('is left out without figures that may stand together', () => {
    expect(briefOn([quiet], [chart]).fit.dropped[0]?.why).toBe('No chosen figures that may stand together answer this.');
  });
});

describe('two charts compared', () => {
  const compare: TemplateSlide = { ...wanted('two'), kind: 'compare', left: { bonds: ['list'] }, right: { bonds: ['trend'] }, takeaway: '[Say]' };

  it('need two groups that differ', () => {
    expect(briefOn([raid], [compare]).fit.dropped[0]?.why).toBe('Two groups of figures are needed to compare.');
  });

  it('stand beside each other when both are there', () => {
    const grown = { ...raid, groups: [...raid.groups, { ...raid.groups[0]!, id: 'g4', bond: 'trend' as const, figures: ['f8', 'f2'], labels: ['2021', 'So far'], suggestion: 'line' as const }] };
    const [made] = slidesOf(briefOn([grown], [compare]).deck, 'compare');
    expect(made?.left.chart.kind).toBe('bar');
    expect(made?.right.chart.kind).toBe('line');
  });
});

describe('a table of figures', () => {
  const table: TemplateSlide = { ...wanted('table'), kind: 'figures-table', query: { kinds: ['mass'] }, upTo: 2 };

  it('lists what answers its query, up to its limit', () => {
    expect(slidesOf(briefOn([raid], [table]).deck, 'figures-table').map(({ figures }) => figures)).toEqual([['f5', 'f6']]);
  });

  it('is left out when nothing answers', () => {
    expect(briefOn([quiet], [table]).deck.slides).toEqual([]);
  });
});
