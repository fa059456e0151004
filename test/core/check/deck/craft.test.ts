import { describe, expect, it } from 'vitest';
import { checkDeck } from '../../../../src/core/check/deck/check-deck';
import { readNumbers } from '../../../../src/core/extract/find-figures';
import { say, slide } from '../../../cases/case';
import { figure } from '../../compose/figures';
import { charted, deckOf, foundBy } from './one-slide';

describe('the number gate', () => {
  const ledger = [
    figure('f1', '18 to 25 per cent', { value: 18, valueHigh: 25, kind: 'percent', unit: '%', qualifier: 'range' }),
    figure('f2', 'EUR 740 million', { value: 740e6, kind: 'money', unit: 'EUR' }),
    figure('f3', 'over 40 boats', { value: 40, unit: 'boat', qualifier: 'over' }),
  ];
  const typed = (text: string) => foundBy('number-gate', ledger, slide('context', 'one', say(text), { paragraphs: [], bullets: [] }));

  it.each([
    ['Between 18% and 25% of it', []],
    ['Some EUR 740 million', ['“Some EUR 740 million” is hedged where the source is exact.']],
    ['It took 18% of it', ['“18%” is one end of the range “18 to 25 per cent”.']],
    ['USD 740 million', ['“USD 740 million” stands in the source as “EUR 740 million”.']],
    ['40 boats', ['“40 boats” has lost the source’s qualifier.']],
    ['41 boats', ['“41 boats” is neither in the source, nor derived from it, nor vouched for.']],
  ])('says of “%s” what is wrong with it', (text, messages) => {
    expect(typed(text).map(({ message }) => message)).toEqual(messages);
  });

  it('offers the ledger’s number in place of one that strays from it', () => {
    expect(typed('40 boats')[0]?.repair).toEqual({ repair: 'point-to-figure', words: '40 boats', figure: 'f3' });
    expect(typed('41 boats')[0]?.repair).toBeUndefined();
  });

  it('reads labels, notes and alternative text of charts, and what stands in tables', () => {
    const [first] = ledger.slice(2);
    if (first === undefined) throw new Error('no figure');
    const row = { label: '99 boats held', date: null, note: 'of 98 boats', cells: ['f3'] };
    const chart = charted('bar', [first], { rows: [row], alt: 'A bar for 97 boats', measure: '96 boats counted' });
    const table = slide('recommendations', 'two', say('Do this'), {
      rows: [{ risk: say('95 boats'), whyNow: [], action: [], exposure: 'low', owner: [], due: [] }],
    });
    const quotes = foundBy('number-gate', ledger, chart, table).map(({ actual }) => actual);
    expect(quotes).toEqual(['96 boats', '97 boats', '99 boats', '98 boats', '95 boats']);
  });
});

it('a slide with nothing under its title is offered for removal', () => {
  const empty = slide('timeline', 'one', say('What happened'), { events: [] });
  expect(foundBy('slide-empty', [], empty)).toMatchObject([{ severity: 'warning', repair: { repair: 'remove-slide' } }]);
  const told = slide('timeline', 'one', say('What happened'), { events: [{ date: null, when: 'Then', text: say('It did') }] });
  expect(foundBy('slide-empty', [], told)).toEqual([]);
});

it('a timeline is in the order of its dates, as far as they are known', () => {
  const events = (...dates: readonly (string | null)[]) =>
    slide('timeline', 'one', say('What happened'), {
      events: dates.map((date) => ({ date, when: date ?? 'then', text: say('It did') })),
    });
  expect(foundBy('timeline-order', [], events('2020', '2022', '2021'))).toMatchObject([{ message: '2021 stands after 2022.' }]);
  expect(foundBy('timeline-order', [], events('2020-06', '2020', null, '2021'))).toEqual([]);
});

it('a deck without a marking is told so once', () => {
  const deck = deckOf([], slide('context', 'one', say('A title'), { paragraphs: [say('Words')], bullets: [] }));
  const rules = (marking: string) => checkDeck({ ...deck, marking }, readNumbers).map(({ rule }) => rule);
  expect(rules('  ')).toContain('marking-missing');
  expect(rules('TLP:CLEAR')).not.toContain('marking-missing');
});

it('two sources that disagree are named side by side', () => {
  const ledger = [figure('f1', '240 arrests', { value: 240 }), figure('f2', '260 arrests', { value: 260 })];
  const compared = (verdict: 'agrees' | 'conflicts') =>
    slide('source-comparison', 'one', say('Two sources'), {
      sources: ['One', 'Two'],
      rows: [{ subject: say('Arrests'), first: 'f1', second: 'f2', verdict }],
    });
  expect(foundBy('source-conflict', ledger, compared('conflicts'))).toMatchObject([
    { message: 'The sources disagree on arrests: “240 arrests” and “260 arrests”.' },
  ]);
  expect(foundBy('source-conflict', ledger, compared('agrees'))).toEqual([]);
});
