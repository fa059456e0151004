import { framingIn } from '../../../src/core/model/framing/framing';
import { describe, expect, it } from 'vitest';
import { inSentence } from '../../../src/core/compose/naming/case';
import { labelOf, nameOf } from '../../../src/core/compose/naming/label';
import { nameable } from '../../../src/core/compose/naming/named';
import { isSound } from '../../../src/core/compose/naming/subject';
import { byQuantity, spokesman } from '../../../src/core/compose/slots/mentions';
import { figuresTitle } from '../../../src/core/compose/titles/figures-title';
import type { Figure } from '../../../src/core/model/figure';
import { figure } from './figures';
import { extractionOf } from './story';

const money = (id: string, quote: string, value: number, subject: string, said = {}) =>
  figure(id, quote, { value, kind: 'money', unit: 'EUR', subject, ...said });

describe('the name of a number', () => {
  it('is its subject when that begins and ends as a name does', () => {
    expect(['cash seized', 'net profit'].map(isSound)).toEqual([true, true]);
    expect(['of cash', 'agreed-', 'share of', 'last year', 'sequentially', 'December'].map(isSound)).toEqual(Array(6).fill(false));
  });

  it('is not who acted or lost when the number is an amount', () => {
    expect(['Ofcom', 'customers', 'retail customers'].map((subject) => nameOf(money('f1', '', 1, subject)))).toEqual(['', '', '']);
    expect(nameOf(money('f1', '', 1, 'fine'))).toBe('fine');
  });

  it('is the counted noun when nothing else is said, unless the noun says nothing', () => {
    expect(nameOf(figure('f1', '', { value: 25, unit: 'domain' }))).toBe('domains');
    expect(nameOf(figure('f1', '', { value: 25, unit: 'person' }))).toBe('');
  });

  it('leads a title only when the sentence would be good grammar', () => {
    expect(nameable(money('f1', '', 5e6, 'freezing assets'))).toBe(false);
    expect(nameable(figure('f1', '', { value: 2, unit: 'suspect', subject: 'suspects' }))).toBe(false);
    expect(nameable(figure('f1', '', { value: 7, kind: 'percent', unit: '%', subject: 'digital advertising' }))).toBe(false);
    expect(nameable(figure('f1', '', { value: 7, kind: 'percent', unit: '%', subject: 'rise in rents' }))).toBe(true);
  });

  it('of a share is what the source says of it, where that is short and holds no other number', () => {
    const told = extractionOf({
      title: 'Survey',
      parts: [
        {
          sentences: [
            'Of those asked 71% of operators now exchange test numbers daily, up from a few.',
            'Some 52% of losses in the valley fell on owners.',
            'Then 48% of members have 12 friends.',
          ],
        },
      ],
      figures: [
        { quote: '71%', value: 71, kind: 'percent', unit: '%', subject: 'share of operators' },
        { quote: '52%', value: 52, kind: 'percent', unit: '%', subject: 'share of losses' },
        { quote: '48%', value: 48, kind: 'percent', unit: '%', subject: 'share of members' },
        { quote: '12 friends', value: 12, unit: 'friend', subject: 'friends' },
      ],
    });
    expect(told.figures.map((one) => labelOf(one, told).map((span) => (span.type === 'figure' ? '' : span.text)).join(''))).toEqual([
      '“of operators now exchange test numbers daily”',
      'share of losses',
      'share of members',
      'friends',
    ]);
  });

  it('is told in the source’s words when there is none, and never cuts another number in two', () => {
    const told = extractionOf({
      title: 'Pumps',
      parts: [{ sentences: ['A full set costs 2,000 to 3,500 crowns or, for a large house, up to 6,000 crowns with all pipes and valves in place.'] }],
      figures: [
        { quote: '2,000 to 3,500 crowns', value: 2000, valueHigh: 3500, kind: 'money', unit: 'CZK' },
        { quote: 'up to 6,000 crowns', value: 6000, kind: 'money', unit: 'CZK', qualifier: 'upto', hedge: 'up to' },
      ],
    });
    const label = told.figures.map((one) => labelOf(one, told).map((span) => (span.type === 'figure' ? `<${span.id}>` : span.text)).join(''));
    expect(label).toEqual(['“A full set costs … or, for a large house, …”', '“… or, for a large house, … with all pipes and valves …”']);
  });

  it('keeps its capital within a sentence only when the text knows no other way to write it', () => {
    expect(inSentence('Cocaine', 'Most of the cocaine went to Malaga.')).toBe('cocaine');
    expect(inSentence('Malaga', 'Most of the cocaine went to Malaga.')).toBe('Malaga');
  });
});

describe('several mentions of one quantity', () => {
  const exact = money('f1', 'EUR 740 million', 740e6, 'cash');
  const hedged = money('f2', 'about EUR 740 million', 740e6, 'cash seized', { qualifier: 'about' });
  const loose = money('f3', 'over EUR 700 million', 700e6, 'cash', { qualifier: 'over' });
  const other = money('f4', 'EUR 740 million', 740e6, 'fine');

  it('are one when value and subject agree, or one rounds the other', () => {
    expect(byQuantity([exact, hedged, loose, other]).map((mentions) => mentions.map(({ id }) => id))).toEqual([['f1', 'f2', 'f3'], ['f4']]);
  });

  it('are two when one only lies near the other, or is of another time', () => {
    const loss = (id: string, value: number, said: Partial<Figure> = {}) => money(id, `EUR ${value}`, value, 'loss', said);
    const gathered = (...figures: readonly Figure[]) => byQuantity(figures).map((mentions) => mentions.map(({ id }) => id));
    const about = { qualifier: 'about', hedge: 'an estimated' } as const;
    expect(gathered(loss('f1', 41.8e9, about), loss('f2', 38.9e9))).toEqual([['f1'], ['f2']]);
    expect(gathered(loss('f1', 50, about), loss('f2', 48))).toEqual([['f1', 'f2']]);
    expect(gathered(loss('f1', 800, { qualifier: 'over', hedge: 'over' }), loss('f2', 821))).toEqual([['f1', 'f2']]);
    expect(gathered(loss('f1', 6500, { qualifier: 'over', hedge: 'over' }), loss('f2', 6980))).toEqual([['f1'], ['f2']]);
    const [year, other] = [{ iso: '2024', words: '2024' }, { iso: '2023', words: '2023' }];
    expect(gathered(loss('f1', 50, { ...about, asOf: year }), loss('f2', 48, { asOf: other }))).toEqual([['f1'], ['f2']]);
  });

  it('are spoken for by the hedge of the same number, and by the exact number before a looser one', () => {
    expect(spokesman([exact, hedged])?.id).toBe('f2');
    expect(spokesman([loose, exact])?.id).toBe('f1');
  });
});

describe('the message of figures', () => {
  const read = (figures: readonly Figure[]): string =>
    (figuresTitle(figures, framingIn('en').story) ?? []).map((span) => (span.type === 'figure' ? `<${span.id}>` : span.text)).join('');
  const cash = money('cash', 'EUR 740 million', 740e6, 'cash seized');
  const fine = money('fine', 'EUR 2 million', 2e6, 'fine');
  const arrests = figure('arrests', '6,558 arrests', { value: 6558, unit: 'arrest', subject: 'arrests' });
  const weapons = figure('weapons', '923 weapons', { value: 923, unit: 'weapon', subject: 'weapons seized' });

  it('says what happened where one thing happened to several', () => {
    expect(read([cash, arrests, weapons])).toBe('<cash> in cash and <weapons> were seized');
  });

  it('else says to what amounts came and how many were counted, the most important first', () => {
    expect(read([fine, arrests, cash])).toBe('The fine came to <fine> and the cash seized to <cash>; the source counts <arrests>');
    expect(read([arrests, fine])).toBe('The source counts <arrests>; the fine came to <fine>');
  });

  it('leaves out what a headline says without its article, and no more', () => {
    const headed = (subject: string): string => read([{ ...money('sum', 'EUR 3 million', 3e6, subject), where: 'title' }]);
    expect(headed('settlement of harbour dues case')).toBe('The settlement came to <sum>');
    expect(headed('settlement of the dues case')).toBe('The settlement of the dues case came to <sum>');
    expect(headed('cost of late answers')).toBe('The cost of late answers came to <sum>');
  });

  it('says of nothing that is only wanted that it came about', () => {
    expect(read([money('aim', 'EUR 5 million', 5e6, 'savings target'), fine])).toBe('The fine came to <fine>');
  });

  it('is silent on figures without a name', () => {
    expect(figuresTitle([figure('f1', '25', { value: 25 })], framingIn('en').story)).toBeNull();
  });
});
