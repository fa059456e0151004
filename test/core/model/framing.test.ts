import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure, type FigureForm } from '../../../src/core/model/figure-format';
import { deckLanguage, DECK_LANGUAGES } from '../../../src/core/model/framing/deck-language';
import { deckNumbers } from '../../../src/core/model/framing/deck-numbers';
import { fill, fillRich } from '../../../src/core/model/framing/fill';
import { framingIn } from '../../../src/core/model/framing/framing';
import type { Figure } from '../../../src/core/model/figure';
import { figure } from '../compose/figures';

/** Every sentence of a framing by its path, holes and all. */
function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => sentences(inside, `${path}.${key}`));
}
const holes = (sentence: string): readonly string[] => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('what frames a deck', () => {
  it('has the same holes in every sentence of every language, and no empty word', () => {
    const english = sentences({ ...framingIn('en'), language: '' });
    const german = new Map(sentences({ ...framingIn('de'), language: '' }));
    for (const [path, sentence] of english) {
      const other = german.get(path);
      expect([path, holes(other ?? '')]).toEqual([path, holes(sentence)]);
    }
    expect(german.size).toBe(english.length);
    expect([...german].filter(([path, sentence]) => path !== '.language' && sentence.trim() === '')).toEqual([]);
  });

  it('is German for a German article, else English', () => {
    expect(['de', 'de-AT', 'en-GB', 'fr', 'den'].map(deckLanguage)).toEqual(['de', 'de', 'en', 'en', 'en']);
  });

  it('takes a number into a sentence as a number of the ledger', () => {
    expect(fill('Prepared by {house}, {missing}', { house: 'Us' })).toBe('Prepared by Us, {missing}');
    expect(fillRich('{name} came to {value}.', { name: [{ type: 'text', text: 'Losses' }], value: [{ type: 'figure', id: 'f1', form: 'value' }] })).toEqual([
      { type: 'text', text: 'Losses came to ' },
      { type: 'figure', id: 'f1', form: 'value' },
      { type: 'text', text: '.' },
    ]);
  });
});

describe('a number in a German deck', () => {
  const house = { magnitude: 'short', currency: 'code', decimal: '.', grouping: ',' } as const;
  const style = deckNumbers(house, 'de');
  const money = (said: Partial<Figure>): Figure => figure('f1', 'x', { kind: 'money', unit: 'EUR', ...said });
  const written = (entry: Figure, form: FigureForm = 'value'): string => formatFigure(entry, form, style).replaceAll('\u00a0', ' ');

  it('has a decimal comma, grouping points and the words of its language', () => {
    expect(written(money({ value: 18.4e6 }))).toBe('EUR 18,4 Mio.');
    expect(written(money({ value: 213_800 }))).toBe('EUR 213.800');
    expect(written(money({ value: 3.5 }))).toBe('EUR 3,50');
    expect(written(money({ value: 7.2e6, valueHigh: 9.5e6, qualifier: 'range', hedge: 'schätzungsweise, geschätzt' }))).toBe('geschätzt EUR 7,2–9,5 Mio.');
    expect(written(figure('f1', 'x', { kind: 'percent', unit: '%', value: 12.5, qualifier: 'over' }))).toBe('über 12,5 %');
    expect(written(figure('f1', 'x', { kind: 'duration', unit: 'year', value: 3, qualifier: 'atleast' }))).toBe('mindestens 3 Jahre');
    expect(written(money({ unit: 'EUR/hour', kind: 'rate', value: 20, qualifier: 'upto' }))).toBe('bis zu EUR 20 je Stunde');
    expect(written(figure('f1', 'x', { kind: 'ratio', unit: 'fraction', value: 0.5 }))).toBe('die Hälfte');
  });

  it('keeps what the house writes otherwise', () => {
    expect(deckNumbers({ ...house, grouping: "'" }, 'de')).toMatchObject({ decimal: '.', grouping: "'" });
    expect(deckNumbers({ ...house, decimal: ',', grouping: ' ' }, 'de')).toMatchObject({ decimal: ',', grouping: ' ' });
    expect(deckNumbers({ ...house, decimal: ',', grouping: '.' }, 'en')).toMatchObject({ decimal: ',', grouping: '.' });
  });

  it('keeps its qualifier in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DECK_LANGUAGES), fc.constantFrom('about', 'over', 'under', 'upto', 'atleast'), fc.integer({ min: 1, max: 1e9 }), (language, qualifier, value) => {
        const exact = formatFigure(money({ value }), 'value', deckNumbers(house, language));
        const hedged = formatFigure(money({ value, qualifier }), 'value', deckNumbers(house, language));
        expect(hedged.endsWith(exact)).toBe(true);
        expect(hedged.length).toBeGreaterThan(exact.length + 3);
      }),
    );
  });
});
