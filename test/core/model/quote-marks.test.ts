import { describe, expect, it } from 'vitest';
import { closesQuotations, quotedIn, withQuotations } from '../../../src/core/model/framing/quote-marks';

describe('quotation marks', () => {
  it('are found in English and in German', () => {
    expect(quotedIn('It says “12 boats” and „14 Boote“.')).toEqual(['12 boats', '14 Boote']);
  });

  it('are taken out with what they hold', () => {
    expect(withQuotations('Er sagt „14 Boote“ und geht.', () => '…')).toBe('Er sagt … und geht.');
  });

  it.each([
    ['He says “yes”.', true],
    ['He says “yes.', false],
    ['Er sagt „ja“.', true],
    ['Er sagt „ja.', false],
  ])('close in %s: %s', (words, closed) => {
    expect(closesQuotations(words)).toBe(closed);
  });
});
