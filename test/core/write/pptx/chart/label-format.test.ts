import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelFormat } from '../../../../../src/core/write/pptx/chart/label-format';
import { labelParts } from '../../../../../src/core/write/pptx/chart/label-parts';

describe('the number format of a label', () => {
  it('writes plain, grouped and decimal numbers', () => {
    expect(labelFormat(163.4, '163.4')).toBe('0.0');
    expect(labelFormat(6558, '6,558')).toBe('#,##0');
    expect(labelFormat(0, '0')).toBe('0');
  });

  it('keeps the words and signs around the number', () => {
    expect(labelFormat(30, 'over 30m')).toBe('"over "0"m"');
    expect(labelFormat(12.5, '+12.5%')).toBe('"+"0.0"%"');
  });

  it('writes a minus as the label does', () => {
    expect(labelFormat(-8, '−8%')).toBe('0;"−"0"%"');
  });

  it('is none where the label rounds, shows two numbers, or is in another style', () => {
    expect(labelFormat(163.44, '163.4')).toBeNull();
    expect(labelFormat(20, '20–35')).toBeNull();
    expect(labelFormat(163.4, '163,4')).toBeNull();
    expect(labelFormat(5, 'none')).toBeNull();
  });

  it('says back every number that is written with its own digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        const label = value.toFixed(decimals);
        expect(labelFormat(Number(label), label)).toBe('0' + (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`));
      }),
    );
  });
});

describe('a label in parts', () => {
  it('sets the number apart from what stands beside it', () => {
    expect(labelParts('over EUR 30m')).toEqual([
      { text: 'over EUR ', number: false },
      { text: '30m', number: true },
    ]);
    expect(labelParts('163.4 t')).toEqual([
      { text: '163.4', number: true },
      { text: ' t', number: false },
    ]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), (label) => {
        expect(labelParts(label).map(({ text }) => text).join('')).toBe(label);
      }),
    );
  });
});
