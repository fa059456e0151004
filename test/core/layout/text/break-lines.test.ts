import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../src/core/layout/text/break-lines';
import { bodyStyle, styledRun } from '../../../../src/core/layout/text/text-style';
import type { EdgeMeasure } from '../../../../src/core/scene/drawn-text';

/** One unit a character, so that widths are lengths; the low half of a pair has none. */
const unit: EdgeMeasure = ({ text }, edges, from) => {
  for (let at = 0; at < text.length; at += 1) {
    edges[from + at + 1] = (edges[from + at] as number) + (/[\udc00-\udfff]/.test(text[at] ?? '') ? 0 : 1);
  }
};
const run = (text: string) => styledRun(text, bodyStyle(10));
const lines = (text: string, width: number): readonly string[] =>
  breakLines([run(text)], width, unit).lines.map((line) =>
    line.map(({ text: words }) => words).join(''),
  );

describe('lines', () => {
  it('break greedily at spaces, which hang over the edge', () => {
    expect(lines('one two three four', 9)).toEqual(['one two ', 'three ', 'four']);
  });

  it('never part a number from its currency, magnitude or unit', () => {
    expect(lines('seized EUR\u00a0740m in all', 12)).toEqual([
      'seized ',
      'EUR\u00a0740m in ',
      'all',
    ]);
  });

  it('break after hyphens between words, not within numbers', () => {
    expect(lines('law-enforcement', 8)).toEqual(['law-', 'enforcem', 'ent']);
    expect(lines('a range 3-5 here', 9)).toEqual(['a range ', '3-5 here']);
    expect(lines('a range 3–5% here', 10)).toEqual(['a range ', '3–5% here']);
  });

  it('part long addresses at their soft points without complaint', () => {
    const broken = breakLines([run('example.org/reports/2026')], 12, unit);
    expect(broken.lines.map((line) => line[0]?.text)).toEqual(['example.org/', 'reports/2026']);
    expect(broken.cutWords).toEqual([]);
  });

  it('name the words they had to cut', () => {
    expect(breakLines([run('a Straßenbahnhaltestelle b')], 10, unit).cutWords).toEqual([
      'Straßenbahnhaltestelle',
    ]);
  });

  it('break between ideographs', () => {
    expect(lines('暗号化通信', 2)).toEqual(['暗号', '化通', '信']);
  });

  it('never part the halves of one character', () => {
    expect(lines('𐀀𐀁𐀂𐀃𐀄', 2)).toEqual(['𐀀𐀁', '𐀂𐀃', '𐀄']);
  });

  it('keep a word whole that spans several runs', () => {
    const bold = styledRun('740m', bodyStyle(10, { bold: true }));
    const broken = breakLines([run('about '), bold, run('.')], 7, unit);
    expect(broken.lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([
      'about ',
      '740m.',
    ]);
  });

  it('lose nothing and exceed nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 30 }),
        fc.integer({ min: 3, max: 60 }),
        (words, width) => {
          const text = words.join(' ');
          const broken = lines(text, width);
          expect(broken.join('')).toBe(text);
          for (const line of broken) expect([...line.trimEnd()].length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
