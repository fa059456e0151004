import { describe, expect, it } from 'vitest';
import { asOfFrom, hedgeFor, numberFrom, unitFrom, writtenNumber } from '../../../src/renderer/screens/article/figure-form';
import { figure } from '../../core/edit/briefing';

const about = figure('f1', 0, {
  qualifier: 'about',
  hedge: 'an estimated',
  asOf: { iso: '2020-12', words: 'the end of 2020' },
});

describe('what a person types into the correction', () => {
  it.each([
    ['740000000', 740_000_000],
    ['740,000,000', 740_000_000],
    [' 21 750 ', 21_750],
    ['163.4', 163.4],
    ['-3', -3],
    ['740 million', 740_000_000],
    ['740m', 740_000_000],
    ['1.5 bn', 1_500_000_000],
    ['3.3 million', 3_300_000],
  ])('%j is a value', (typed, value) => {
    expect(numberFrom(typed)).toBe(value);
  });

  it.each(['', '740 tonnes', '1,5', 'twelve', '1e5', '1.2.3', '-', '1,,000'])('%j is no value', (typed) => {
    expect(numberFrom(typed)).toBeNull();
  });

  it('writes a value so that it can be typed again', () => {
    for (const value of [163.4, 740_000_000, 0.0005, -21_750]) expect(numberFrom(writtenNumber(value))).toBe(value);
    expect(writtenNumber(740_000_000)).toBe('740,000,000');
    expect(writtenNumber(null)).toBe('');
  });

  it('keeps the hedge of the source only with the qualifier it belongs to', () => {
    expect(hedgeFor(about, 'about')).toBe('an estimated');
    expect(hedgeFor(about, 'over')).toBeNull();
  });

  it('keeps the words of a date that was not changed', () => {
    expect(asOfFrom('2020-12', about)).toEqual(about.asOf);
    expect(asOfFrom('2021', about)).toEqual({ iso: '2021', words: '2021' });
    expect(asOfFrom('last year', about)).toBeNull();
  });

  it('takes a date as people write it', () => {
    expect(asOfFrom('Dec 2025', about)).toEqual({ iso: '2025-12', words: 'Dec 2025' });
    expect(asOfFrom('3. März 2025', about)).toEqual({ iso: '2025-03-03', words: '3. März 2025' });
    expect(asOfFrom('03.07.2025', about)).toEqual({ iso: '2025-07-03', words: '03.07.2025' });
  });

  it.each([
    ['€', 'money', 'EUR'],
    ['euros', 'money', 'EUR'],
    ['usd', 'money', 'USD'],
    ['Franken', 'money', 'CHF'],
    ['arrests', 'count', 'arrest'],
    ['people', 'count', 'person'],
    ['Fahrzeuge', 'count', 'Fahrzeuge'],
    ['tonne', 'mass', 'tonne'],
    [' ', 'count', null],
  ] as const)('%j of %s is the unit %j', (typed, kind, unit) => {
    expect(unitFrom(typed, kind)).toBe(unit);
  });
});
