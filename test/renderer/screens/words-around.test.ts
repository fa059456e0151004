import { describe, expect, it } from 'vitest';
import { wordsAround } from '../../../src/renderer/screens/article/words-around';
import type { Article } from '../../../src/core/model/article';
import { article, figure } from '../../core/extract/sample-article';

const around = (of: Article, quote: string, room: 'line' | 'passage') => wordsAround(of, figure(of, 'f1', quote, {}), room);

describe('the words around a figure', () => {
  it('are those of its sentence', async () => {
    const text = await article('Fines\n\nThe harbour opened in May. It fined a ferry line EUR 9 for late tolls. The line paid.');
    expect(around(text, 'EUR 9', 'passage')).toEqual({ before: 'It fined a ferry line ', after: ' for late tolls.' });
  });

  it('are cut between words where a line has no room for more', async () => {
    const text = await article(`Fines\n\nAfter a long inquiry into what it had kept for itself the harbour fined a ferry line EUR 9 for ${'late and later '.repeat(12)}tolls.`);
    const found = around(text, 'EUR 9', 'line');
    expect(found?.before).toMatch(/^… \S+ .*ferry line $/);
    expect(found?.after).toMatch(/^ for late .* …$/);
  });

  it('end at no abbreviation that goes on in small letters', async () => {
    const text = await article('Fines\n\nIt paid approx. EUR 9 for late tolls.');
    expect(around(text, 'EUR 9', 'passage')?.before).toBe('It paid approx. ');
  });
});
