import { describe, expect, it } from 'vitest';
import { derivation } from '../../../../src/core/model/derivation';
import type { LedgerEntry } from '../../../../src/core/model/figure';
import type { Slide } from '../../../../src/core/model/slide';
import { fig, say, slide } from '../../../cases/case';
import { figure } from '../../compose/figures';
import { foundBy } from './one-slide';

const fromTemplate = { templateSlide: 't', edited: false };
const own = (text: string, standing: Slide['standing'] = 'judgement'): Slide =>
  slide('context', 'one', say('A view'), { paragraphs: [say(text)], bullets: [], standing });
const sourced = (text: string): Slide => ({ ...own(text, 'fact'), origin: fromTemplate });
const found = (rule: string, given: Slide, ledger: readonly LedgerEntry[] = []) =>
  foundBy(rule, ledger, given).map(({ actual }) => actual);

describe('likelihood words', () => {
  it.each([
    ['It is likely (60%) that they return.', []],
    ['It is very likely (80–95%) that they return.', []],
    ['It is likely (30%) that they return.', ['likely, 30%']],
    ['Return is almost certain (90%).', ['almost certain, 90%']],
    ['There is a 10% chance, so it is unlikely.', ['unlikely, 10%']],
    ['It is highly unlikely (10%) that they return.', []],
    ['It is likely that 30% of the phones return.', []],
  ])('stand for their bands: “%s”', (text, actual) => {
    expect(found('likelihood-band', own(text))).toEqual(actual);
  });

  it('never share a sentence with confidence', () => {
    expect(found('likelihood-confidence', own('We have high confidence that a return is likely.'))).toHaveLength(1);
    expect(found('likelihood-confidence', own('A return is likely. We have high confidence in the sources.'))).toEqual([]);
    expect(found('likelihood-confidence', own('Confidence in banks is likely to fall.'))).toEqual([]);
  });

  it('are asked for where chance is put loosely', () => {
    expect(found('loose-likelihood', own('They may well return.'))).toEqual(['may well']);
    expect(found('loose-likelihood', own('A return is likely.'))).toEqual([]);
  });

  it('are the source’s own on the source’s slides', () => {
    const text = 'The bank has high confidence that it may well be likely (10%).';
    for (const rule of ['likelihood-band', 'likelihood-confidence', 'loose-likelihood']) expect(found(rule, sourced(text))).toEqual([]);
  });
});

describe('judgement and fact', () => {
  it('are told apart: a judgement on a slide of facts is asked to say so', () => {
    expect(found('judgement-unmarked', own('We assess that the gap is closed.', 'fact'))).toEqual(['fact']);
    expect(foundBy('judgement-unmarked', [], own('We assess that the gap is closed.', 'fact'))[0]?.repair).toEqual({
      repair: 'mark-standing',
      standing: 'judgement',
    });
    expect(found('judgement-unmarked', own('We assess that the gap is closed.'))).toEqual([]);
    expect(found('judgement-unmarked', own('Police closed the gap.', 'fact'))).toEqual([]);
    expect(found('judgement-unmarked', sourced('“We believe in the sea,” the chief said.'))).toEqual([]);
  });

  it('are told apart: somebody’s claim is not stated as fact', () => {
    const claim = figure('f1', 'about 40 boats', { value: 40, unit: 'boat', attribution: 'The harbour office' });
    const shows = (standing: Slide['standing']): Slide =>
      slide('context', 'one', say('Boats'), { paragraphs: [say(fig('f1', 'source'))], bullets: [], standing });
    expect(found('claim-unmarked', shows('fact'), [claim])).toEqual(['fact']);
    expect(found('claim-unmarked', shows('reported'), [claim])).toEqual([]);
    expect(found('claim-unmarked', shows('fact'), [{ ...claim, attribution: null }])).toEqual([]);
  });
});

describe('titles', () => {
  const then = figure('f1', '1,000 arrests', { value: 1000, unit: 'arrest', asOf: { iso: '2020', words: '2020' } });
  const now = figure('f2', '2,050 arrests', { value: 2050, unit: 'arrest', asOf: { iso: '2023', words: '2023' } });
  const share = derivation('d1', 'share', [then, now], 'arrests');
  const titled = (title: string, ...shown: readonly string[]): Slide =>
    slide('context', 'one', say(title), { paragraphs: shown.map((id) => say(fig(id))), bullets: [] });
  const ledger = [then, now, share];

  it.each([
    ['Arrests doubled', [], ['Arrests doubled']],
    ['Arrests doubled', ['f1', 'f2'], []],
    ['Arrests surged', ['f2'], ['Arrests surged']],
    ['Arrests surged', ['f1', 'f2'], []],
    ['Most of the arrests were early', ['f1'], ['Most of the arrests were early']],
    ['Most of the arrests were late', ['f1', 'f2', 'd1'], ['Most of the arrests were late']],
    ['A record number of arrests', ['f2'], ['A record number of arrests']],
    ['A record number of arrests', ['f1', 'f2'], []],
    ['Keeping a record of arrests', ['f2'], []],
    ['Arrests rose', [], []],
  ])('that claim are asked for the figure that bears them: “%s” over %j', (title, shown, actual) => {
    expect(found('title-claim', titled(title, ...shown), ledger)).toEqual(actual);
  });

  it('may say what the source’s own words say', () => {
    const quoted = figure('f3', 'doubled to 2,050 arrests', { value: 2050, unit: 'arrest' });
    expect(found('title-claim', titled('Arrests doubled', 'f3'), [quoted])).toEqual([]);
  });
});
