import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../src/core/model/figure-format';
import { completions, typedFrom } from '../../../src/renderer/ui/rich-text/completion';
import { figure } from '../../core/edit/briefing';

const style = { magnitude: 'short', currency: 'code', decimal: '.', grouping: ',' } as const;
const ledger = [
  figure('f1', 0, { value: 6558, unit: 'arrest' }),
  figure('f2', 20, { value: 6558, unit: 'arrest' }),
  figure('f3', 40, { value: 65, unit: 'raid' }),
  figure('f4', 60, { kind: 'money', unit: 'EUR', value: 740_000_000 }),
];
const words = (id: string) => {
  const entry = ledger.find((one) => one.id === id);
  return entry === undefined ? null : formatFigure(entry, 'value', style);
};
const offered = (digits: string) => completions(digits, ledger, words).map(({ id }) => id);

describe('figures offered while a number is typed', () => {
  it('begin with what was typed, the shortest first, a repeated one once', () => {
    expect(offered('65')).toEqual(['f3', 'f1']);
  });

  it('are found with and without grouping', () => {
    expect(offered('6,55')).toEqual(['f1']);
    expect(offered('655')).toEqual(['f1']);
  });

  it('are found as shown and in full', () => {
    expect(offered('740')).toEqual(['f4']);
    expect(offered('740000')).toEqual(['f4']);
  });

  it('are none when nothing begins so', () => {
    expect(offered('9')).toEqual([]);
  });
});

describe('a figure that is inserted', () => {
  it.each([
    ['bought for about INR ', 'about INR 2m', 'bought for '],
    ['bought for INR ', 'about INR 2m', 'bought for '],
    ['bought for about ', 'about 2m', 'bought for '],
    ['It paid €', '€2m', 'It paid '],
    ['It paid ', '€2m', 'It paid '],
    ['The Louvre over ', 'over 30m', 'The Louvre '],
    ['A roundabout ', 'about 5', 'A roundabout '],
  ])('after “%s” says nothing of “%s” twice', (before, shown, left) => {
    expect(before.slice(0, typedFrom(before, shown))).toBe(left);
  });
});
