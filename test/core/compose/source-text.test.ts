import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sourceText } from '../../../src/core/compose/source-text';
import { figure } from './figures';

const text = '  • Police held over 40 people\nand 7 cars. ';
const held = figure('f1', 'over 40 people', { start: text.indexOf('over'), end: text.indexOf('people') + 6 });
const cars = figure('f2', '7 cars', { start: text.indexOf('7 cars'), end: text.indexOf('7 cars') + 6 });

describe('text taken from the source', () => {
  it('reads as the article does, with every figure as a ledger span', () => {
    expect(sourceText({ text }, [cars, held], 0, text.length)).toEqual([
      { type: 'text', text: 'Police held ' },
      { type: 'figure', id: 'f1', form: 'source' },
      { type: 'text', text: ' and ' },
      { type: 'figure', id: 'f2', form: 'source' },
      { type: 'text', text: '.' },
    ]);
  });

  it('says nothing that lies outside the part asked for', () => {
    expect(sourceText({ text }, [cars, held], cars.start, cars.end)).toEqual([
      { type: 'figure', id: 'f2', form: 'source' },
    ]);
  });

  it('gives back the article’s words whatever the figures cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(11), { maxLength: 4 }),
        (words, cuts) => {
          const whole = words.join(' ');
          const figures = [...new Set(cuts)]
            .filter((cut) => cut < words.length)
            .map((cut) => {
              const start = words.slice(0, cut).join(' ').length + (cut === 0 ? 0 : 1);
              const quote = words[cut] ?? '';
              return figure(`f${cut}`, quote, { start, end: start + quote.length });
            });
          const quotes = new Map(figures.map(({ id, quote }) => [id, quote]));
          const read = sourceText({ text: whole }, figures, 0, whole.length)
            .map((span) => (span.type === 'figure' ? quotes.get(span.id) : span.text))
            .join('');
          expect(read).toBe(whole);
        },
      ),
    );
  });
});
