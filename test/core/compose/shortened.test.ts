import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/core/compose/titles/shortened';

const cut = (sentence: string, most = 60): string | null =>
  shortened(sentence, { start: 0, end: sentence.length }, most)
    ?.map(({ start, end }) => sentence.slice(start, end))
    .join('') ?? null;

describe('a sentence cut down to a title', () => {
  it('keeps all its words where they fit, but its full stop', () => {
    expect(cut('The ferry line was fined EUR 2 million.')).toBe('The ferry line was fined EUR 2 million');
  });

  it('loses where it was written, a label before it and remarks in brackets', () => {
    expect(cut('PORTO, Portugal – The ferry line was fined.')).toBe('The ferry line was fined');
    expect(cut('Net profit: The line earned EUR 2 million.')).toBe('The line earned EUR 2 million');
    expect(cut('The line paid EUR 2 million (USD 2.2 million) in tolls.')).toBe('The line paid EUR 2 million in tolls');
  });

  it('loses the day of a report, and clauses that only add', () => {
    expect(cut('On Tuesday, the harbour said it had closed the old crossing to lorries.')).toBe('the harbour said it had closed the old crossing to lorries');
    expect(cut('The line, which runs nine ships, carried 40,000 lorries, including 200 with acid.')).toBe('The line carried 40,000 lorries, including 200 with acid');
    expect(cut('Customs seized 40 tonnes of copper, searching two yards across the river.')).toBe('Customs seized 40 tonnes of copper');
    expect(cut('Customs seized 40 tonnes of copper after searching two yards across the river.')).toBe('Customs seized 40 tonnes of copper');
  });

  it('never loses a hedge, a denial, a condition or who claims it', () => {
    expect(cut('The ferry line was fined EUR 2 million in May, which the line has appealed before the court.')).toBeNull();
    expect(cut('The line will pay EUR 2 million to the harbour and its people, if the court agrees.')).toBeNull();
    expect(cut('The line owed EUR 2 million (provisional) to the harbour and all its people by then.')).toBeNull();
    expect(cut('The crossing cost drivers EUR 2 million in tolls last summer, according to the harbour.')).toBeNull();
    expect(cut('No line was fined for sailing late in the summer after warning all of its passengers.')).toBeNull();
  });

  it('is null where it stays too long', () => {
    expect(cut('The ferry line was fined EUR 2 million by the harbour for tolls that it had never passed on.')).toBeNull();
  });

  it('only ever keeps words of the sentence in their order', () => {
    const words = fc.constantFrom('the line', 'said', ', which', ', and has', 'paid', '(EUR 2m)', ', including', 'on Monday', 'after paying', 'tolls', ', a ferry,', 'in May');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.integer({ min: 5, max: 90 }), (said, most) => {
        const sentence = `${said.join(' ')}.`;
        const parts = shortened(sentence, { start: 0, end: sentence.length }, most);
        let at = 0;
        for (const { start, end } of parts ?? []) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(sentence.length);
      }),
    );
  });
});
