import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/extract/sentences';

const split = (text: string): readonly string[] => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('Sentences', () => {
  it.each<readonly [string, readonly string[]]>([
    ['It rose. It fell.', ['It rose.', 'It fell.']],
    ['It rose! It fell? It stood…', ['It rose!', 'It fell?', 'It stood…']],
    ['“It rose.” It fell.', ['“It rose.”', 'It fell.']],
    ['It rose (a bit.) £5m was lost.', ['It rose (a bit.)', '£5m was lost.']],
    ['It rose 3.5 points.', ['It rose 3.5 points.']],
    ['Dr. Roe paid Rs. 40 to Acme Inc. for it.', ['Dr. Roe paid Rs. 40 to Acme Inc. for it.']],
    ['The U.S. Senate met at 5 p.m. Friday.', ['The U.S. Senate met at 5 p.m. Friday.']],
    ['J. R. Roe left. He came back.', ['J. R. Roe left.', 'He came back.']],
    ['“Stop!” he said. She did.', ['“Stop!” he said.', 'She did.']],
    ['One line\n\nanother line', ['One line', 'another line']],
    ['He is taller than I. She is not.', ['He is taller than I.', 'She is not.']],
    ['  ', []],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));

  it('cover the text in order; only white space stands between them', () => {
    const words = fc.constantFrom('It', 'rose', 'Dr', 'U.S', 'a', 'I', '5', '.', '.', '!', '?', '…', '”', ')', '(', '\n', '\n\n', '\u00a0', '£5m');
    const text = fc.oneof(fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')), fc.string({ unit: 'binary', maxLength: 80 }));
    fc.assert(
      fc.property(text, (whole) => {
        let end = 0;
        for (const span of splitSentences(whole, 0, whole.length)) {
          expect(whole.slice(end, span.start)).toMatch(/^[\s\p{C}]*$/u);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(whole.slice(end)).toMatch(/^[\s\p{C}]*$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
