import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../src/core/verify/pdf/text-blocks';

const run = (text: string, x: number, y: number, size = 15) => ({ text, x, y, width: text.length * 7, size });
const texts = (...runs: readonly ReturnType<typeof run>[]) => textBlocks({ runs }).map(({ text }) => text);

describe('the text of a printed page', () => {
  it('joins the lines of a paragraph', () => {
    expect(texts(run('Seizure of 3.3 tonnes and over', 48, 100), run('30 million pills', 48, 120))).toEqual(['Seizure of 3.3 tonnes and over 30 million pills']);
  });

  it('joins the lines of a list’s item, which hang under its words and not under its bullet', () => {
    const lines = [run('•', 48, 100), run('Seizure of 3.3 tonnes and over', 67.5, 100), run('30 million pills', 67.5, 120)];
    expect(texts(...lines)).toEqual(['• Seizure of 3.3 tonnes and over 30 million pills']);
  });

  it('keeps the items of a list apart, however close they stand', () => {
    const lines = [run('1.', 48, 100), run('Over', 67.5, 100), run('2.', 48, 120), run('30 million pills', 67.5, 120)];
    expect(texts(...lines)).toEqual(['1. Over', '2. 30 million pills']);
  });

  it('leaves reference marks out', () => {
    expect(texts(run('6,558 arrests', 48, 100), run('3', 48 + 13 * 7, 94, 10))).toEqual(['6,558 arrests']);
  });
});
