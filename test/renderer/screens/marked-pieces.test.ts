import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces } from '../../../src/renderer/screens/article/marked-pieces';
import { figure } from '../../core/edit/briefing';

const at = (id: string, start: number, end: number) => figure(id, start, { end });

describe('cutting text at its figures', () => {
  it('marks the exact words of each figure', () => {
    const pieces = markedPieces('in 12 raids on 3 ships', { start: 0, end: 22 }, [at('a', 3, 11), at('b', 15, 22)]);
    expect(pieces.map(({ text, figure: found }) => [text, found?.id ?? null])).toEqual([
      ['in ', null],
      ['12 raids', 'a'],
      [' on ', null],
      ['3 ships', 'b'],
    ]);
  });

  it('lets the first of two overlapping figures stand', () => {
    const pieces = markedPieces('12 raids', { start: 0, end: 8 }, [at('a', 0, 8), at('b', 3, 8)]);
    expect(pieces.map(({ figure: found }) => found?.id)).toEqual(['a']);
  });

  it('never loses or doubles a letter', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 40 }), spans, fc.nat(20), (text, found, from) => {
        const figures = found
          .map(([a, b], index) => at(`f${index}`, Math.min(a, b), Math.max(a, b)))
          .sort((a, b) => a.start - b.start);
        const span = { start: from, end: 40 };
        const pieces = markedPieces(text, span, figures);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(from, 40));
      }),
    );
  });
});
