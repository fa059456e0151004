import { describe, expect, it } from 'vitest';
import { matchFigures, type Candidate } from '../../../src/core/compose/slots/match-figures';
import { matchSections } from '../../../src/core/compose/slots/match-sections';
import { carries } from '../../../src/core/compose/slots/words';
import { tellsThePast } from '../../../src/core/compose/slots/past';
import { outdatedIn } from '../../../src/core/compose/slots/outdated';
import { saidInTitle } from '../../../src/core/compose/slots/said-in-title';
import { freeGroups } from '../../../src/core/compose/slots/free-groups';
import { matchGroups } from '../../../src/core/compose/slots/match-groups';
import type { Figure } from '../../../src/core/model/figure';
import type { Group } from '../../../src/core/model/group';
import { figure } from './figures';
import { extractionOf } from './story';

const candidate = (one: Figure, importance = 0, around = ''): Candidate => ({ figure: one, mentions: [one.id], titled: false, minor: false, supposed: false, importance, around });
const money = (id: string, value: number, subject: string, said: Partial<Figure> = {}) =>
  figure(id, `EUR ${value}`, { value, kind: 'money', unit: 'EUR', subject, ...said });

const ids = (figures: readonly Figure[]): readonly string[] => figures.map(({ id }) => id);

describe('a slot that asks by meaning', () => {
  const seized = money('f1', 740, 'cash seized');
  const frozen = money('f2', 900, 'accounts frozen');
  const price = money('f3', 5000, 'price of a handset');

  it('takes the figure whose own words say so, not the largest', () => {
    expect(ids(matchFigures({ meaning: 'cash-seized' }, [seized, frozen, price].map((one) => candidate(one))))).toEqual(['f1']);
    expect(ids(matchFigures({ meaning: 'assets-frozen' }, [seized, frozen, price].map((one) => candidate(one))))).toEqual(['f2']);
  });

  it('reads the sentence around a figure only after the figure’s own words', () => {
    const bare = money('f4', 10_000, 'amount');
    const found = matchFigures({ meaning: 'cash-seized' }, [candidate(bare, 1, 'Officers seized the amount.'), candidate(seized)]);
    expect(ids(found)).toEqual(['f1', 'f4']);
  });

  it('lets no restated equivalent answer', () => {
    const restated = money('f5', 808, 'cash seized', { unit: 'USD', equivalentOf: 'f1' });
    expect(ids(matchFigures({ meaning: 'cash-seized' }, [candidate(restated), candidate(seized)]))).toEqual(['f1']);
  });

  it('prefers the more central of two where size means nothing', () => {
    const small = figure('f6', '3%', { value: 3, kind: 'percent', unit: '%' });
    const large = figure('f7', '90%', { value: 90, kind: 'percent', unit: '%' });
    expect(ids(matchFigures({ meaning: 'share' }, [candidate(large, 1), candidate(small, 5)]))).toEqual(['f6', 'f7']);
  });

  it('is narrowed by the query’s own words', () => {
    expect(ids(matchFigures({ meaning: 'main-money', words: ['handset'] }, [seized, frozen, price].map((one) => candidate(one))))).toEqual(['f3']);
  });
});

describe('a title', () => {
  it('says a figure’s exact words, and no number that they are a part of', () => {
    expect(saidInTitle('Operators lost an estimated $41.8 billion', '$41.8 billion')).toBe(true);
    expect(saidInTitle('Operators lost an estimated $41.8 billion', '1.8')).toBe(false);
    expect(saidInTitle('Losses of $4.7 billion', '4.7')).toBe(false);
    expect(saidInTitle('The 180,000 customers', '180')).toBe(false);
    expect(saidInTitle('A share of 7, later 7%', '7%')).toBe(true);
    expect(saidInTitle('Any title', '')).toBe(false);
  });
});

describe('figures of one measure at several times', () => {
  it('are outdated where the article gives a later one', () => {
    const at = (id: string, iso: string, subject = 'loss') => money(id, 1, subject, { asOf: { iso, words: iso } });
    const all = [at('f1', '2023'), at('f2', '2025'), at('f3', '2023', 'fine'), money('f4', 2, 'loss'), at('f5', '2023', '')];
    expect(all.filter(outdatedIn(all)).map(({ id }) => id)).toEqual(['f1']);
  });

  it('make a sentence past that leads with one, unless it tells the latest too', () => {
    const told = extractionOf({
      title: 'Losses',
      parts: [{ sentences: ['In 2023 the loss was EUR 39.', 'The loss rose from EUR 39 to EUR 42.', 'The loss was EUR 42 in 2025.'] }],
      figures: [['EUR 39', 39, '2023'], ['EUR 39', 39, '2023'], ['EUR 42', 42, '2025'], ['EUR 42', 42, '2025']].map(([quote, value, iso]) => ({
        ...{ quote: String(quote), value: Number(value), kind: 'money' as const, unit: 'EUR', subject: 'loss' },
        asOf: { iso: String(iso), words: String(iso) },
      })),
    });
    const isPast = tellsThePast([told]);
    expect([...told.outline.sentences].sort((a, b) => a.start - b.start).map((sentence) => isPast(told, sentence))).toEqual([true, false, false]);
  });

  it('let a chart of the latest go first, and leave the others out', () => {
    const cell = (id: string, iso: string) => money(id, Number(id.slice(1)), 'loss', { asOf: { iso, words: iso } });
    const figures = new Map([cell('f1', '2023'), cell('f2', '2023'), cell('f30', '2025'), cell('f40', '2025')].map((one) => [one.id, one]));
    const group = (id: string, members: readonly string[]): Group => ({
      ...{ id, bond: 'table', heading: 'Loss by method', unit: 'EUR', figures: members, labels: ['Bypass', 'Swap'], total: null },
      ...{ suggestion: 'bar', why: '', said: { id: 'sorted-bars', values: [2] }, refusals: [] },
    });
    const groups = [group('g1', ['f1', 'f2']), group('g2', ['f30', 'f40'])];
    expect(matchGroups({}, groups, (id) => figures.get(id)).map(({ id }) => id)).toEqual(['g2', 'g1']);
    const taken = { groups: new Set<string>(), charted: new Set<string>() };
    const offered = { groups, figureOf: (id: string) => figures.get(id), taken, candidates: [] };
    expect(freeGroups({}, offered).map(({ id }) => id)).toEqual(['g2']);
  });
});

describe('a narrative slot', () => {
  const sections = [
    { id: 's1', heading: 'What happened', text: 'A network was closed.' },
    { id: 's2', heading: 'How it worked', text: 'Handsets were changed.' },
    { id: 's3', heading: 'What next', text: 'They work on it.' },
  ];

  it('takes a section whose heading carries the word before one whose text does', () => {
    expect(matchSections({ words: ['work'] }, sections).map(({ id }) => id)).toEqual(['s2', 's3']);
  });

  it('takes the section whose heading carries most of the words first', () => {
    const named = [{ id: 's0', heading: 'A phone service and its customers', text: '' }, ...sections];
    expect(matchSections({ words: ['how', 'work', 'service'] }, named).map(({ id }) => id)).toEqual(['s2', 's0']);
  });

  it('takes the opening or the closing section', () => {
    expect(matchSections({ place: 'opening' }, sections).map(({ id }) => id)).toEqual(['s1']);
    expect(matchSections({ place: 'closing' }, sections).map(({ id }) => id)).toEqual(['s3']);
  });
});

describe('a word asked for by its beginning', () => {
  it('is found in its forms and not inside another word', () => {
    expect(carries('A finely tuned search', ['fine'])).toBe(true);
    expect(carries('The refined search', ['fine'])).toBe(false);
    expect(carries('They did\nnot answer', ['did not'])).toBe(true);
    expect(['failed', 'failing', 'failure', 'fails'].every((word) => carries(`It ${word}.`, ['fail']))).toBe(true);
    expect(['stopped', 'stopping', 'stops'].every((word) => carries(`It ${word}.`, ['stop']))).toBe(true);
  });

  it('is not found where a short one only begins another word', () => {
    expect(carries('A billion was paid', ['bill'])).toBe(false);
    expect(carries('They did\nnothing', ['did not'])).toBe(false);
    expect(carries('Feeling similar about a card', ['fee', 'sim', 'car'])).toBe(false);
  });

  it('names its family where it is long', () => {
    expect(carries('The regulations', ['regulat'])).toBe(true);
    expect(carries('Betrugsfälle', ['betrug'])).toBe(true);
  });
});
