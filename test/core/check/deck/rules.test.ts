import { describe, expect, it } from 'vitest';
import { checkDeck } from '../../../../src/core/check/deck/check-deck';

import { derivation } from '../../../../src/core/model/derivation';
import type { Deck } from '../../../../src/core/model/deck';
import type { LedgerEntry } from '../../../../src/core/model/figure';
import type { NumberReader, ReadNumber } from '../../../../src/core/model/number-reader';
import type { RichText } from '../../../../src/core/model/rich-text';
import { figure } from '../../compose/figures';

const deck = (title: RichText, ledger: readonly LedgerEntry[], notes = ''): Deck => ({
  title: 'Deck',
  language: 'en',
  marking: 'TLP:AMBER',
  footer: '',
  date: '2024-05-01',
  template: { id: 't', name: 'T' },
  brand: 'b',
  ledger,
  sources: [],
  slides: [
    {
      kind: 'divider',
      id: 'one',
      title,
      subtitle: [],
      notes,
      source: [],
      standing: 'fact',
      origin: { templateSlide: null, edited: false },
      section: null,
    },
  ],
});

/** Reads 'over 40 people' and the like: enough grammar for the rules, whose reader comes from outside. */
const reader: NumberReader = (text) =>
  [...text.matchAll(/(over )?(\d+) (\w+)/g)].map(
    ([quote, hedge, digits, unit]): ReadNumber => ({
      quote,
      value: Number(digits),
      valueHigh: null,
      kind: 'count',
      unit: unit ?? null,
      qualifier: hedge === undefined ? 'exact' : 'over',
      hedge: hedge ?? null,
      subject: '',
      asOf: null,
    }),
  );

const held = figure('f1', 'over 40 people', { value: 40, unit: 'people', qualifier: 'over', hedge: 'over' });
const rules = (checked: Deck) => checkDeck(checked, reader).map(({ rule, severity }) => `${severity} ${rule}`);

describe('the number gate', () => {
  it('lets a typed number pass that stands in the ledger with its qualifier', () => {
    expect(rules(deck([{ type: 'text', text: 'Held: over 40 people' }], [held]))).toEqual([]);
  });

  it('stops a number that is nowhere in the source', () => {
    expect(rules(deck([{ type: 'text', text: 'Held: 41 people' }], [held]))).toEqual(['error number-gate']);
  });

  it('stops a number that has lost its qualifier and says what the source says', () => {
    const [finding] = checkDeck(deck([{ type: 'text', text: 'Held: 40 people' }], [held]), reader);
    expect(finding?.message).toBe('“40 people” has lost the source’s qualifier.');
    expect(finding?.expected).toBe('over 40 people');
    expect(finding?.place).toEqual({ slide: 'one', field: 'title', figure: 'f1' });
  });

  it('lets any noun stand behind a count of which the source does not say what it counts, and no other number', () => {
    const bare = figure('f1', 'over 40', { value: 40, unit: null, qualifier: 'over', hedge: 'over' });
    expect(rules(deck([{ type: 'text', text: 'Held: over 40 people' }], [bare]))).toEqual([]);
    expect(rules(deck([{ type: 'text', text: 'Held: 40 people' }], [bare]))).toEqual(['error number-gate']);
    expect(rules(deck([{ type: 'text', text: 'Held: over 41 people' }], [bare]))).toEqual(['error number-gate']);
  });

  it('reads the speaker notes too', () => {
    expect(rules(deck([{ type: 'text', text: 'Held' }], [held], 'Say 41 people.'))).toEqual(['error number-gate']);
  });
});

describe('the ledger', () => {
  it('is broken when a slide shows a number it does not hold', () => {
    expect(rules(deck([{ type: 'figure', id: 'f9', form: 'value' }], [held]))).toEqual(['error ledger-broken']);
  });

  it('reports a derived number whose parent has changed', () => {
    const ten = figure('f2', '10 people', { value: 10, unit: 'people' });
    const sum = derivation('d1', 'sum', [ten, figure('f3', '5 people', { value: 5, unit: 'people' })], 'people');
    const changed = figure('f3', '6 people', { value: 6, unit: 'people' });
    expect(rules(deck([], [ten, changed, sum]))).toEqual(['error derivation-stale']);
  });

  it('reports the one currency pair whose rate stands apart from the others', () => {
    const pair = (n: number, eur: number, usd: number) => [
      figure(`e${n}`, `EUR${eur}`, { value: eur, kind: 'money', unit: 'EUR' }),
      figure(`d${n}`, `USD${usd}`, { value: usd, kind: 'money', unit: 'USD', equivalentOf: `e${n}` }),
    ];
    const ledger = [...pair(1, 1000, 1090), ...pair(2, 500, 545), ...pair(3, 2000, 2130)];
    const findings = checkDeck(deck([], ledger), reader);
    expect(findings.map(({ rule, place }) => `${rule} ${place.figure}`)).toEqual(['implied-rate e3']);
    expect(findings[0]?.actual).toBe('1.065');
  });
});

it('counts the places that wait for the author, one finding a slide', () => {
  expect(rules(deck([{ type: 'prompt', text: 'Your view' }], [held]))).toEqual(['warning prompt-left']);
});

it('says that a deck without any figure is made of narrative alone', () => {
  expect(rules(deck([{ type: 'text', text: 'Story' }], []))).toEqual(['note no-figures']);
});
