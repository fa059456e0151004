import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/core/extract/extract';
import type { Outline } from '../../../../src/core/model/outline';
import { read } from '../../../../src/core/read/read';
import { sha256 } from '../../../../src/main/parse/sha256';

const outlineOf = async (text: string): Promise<Outline> => {
  const article = await read({ id: 'a1', name: 'meldung.txt', bytes: new TextEncoder().encode(text) }, sha256);
  if (!article.ok) throw new Error(article.failure.message);
  return extract(article.value).outline;
};

const text = `Werft zahlt Bußgeld nach Kontrolle der Behörde

Kiel, 4. November 2025

Die Werft hat nach einer Untersuchung der Aufsicht ein Bußgeld bezahlt. Die Untersuchung dauerte neun Monate, und die Aufsicht prüfte dabei die Lieferung von Bauteilen an zwei Kunden.

„Die Unterlagen waren echt, nur die Nummern waren es nicht“, sagte Kommissarin Anja Falk. Die Unterlagen kamen von einem Lieferanten.`;

describe('the outline of a German article', () => {
  it('takes the line of place and date for the date', async () => {
    const { published, sections, title } = await outlineOf(text);
    expect(title).toBe('Werft zahlt Bußgeld nach Kontrolle der Behörde');
    expect(published).toBe('2025-11-04');
    expect(sections.map(({ heading }) => heading)).not.toContain('Kiel, 4. November 2025');
  });

  it('names a section by nouns of its own, joined in German', async () => {
    const [first] = (await outlineOf(text)).sections;
    expect(first?.heading).toBe('Untersuchung und Aufsicht');
    expect(first?.headingStated).toBe(false);
  });

  it('says who speaks in German quotation marks', async () => {
    expect((await outlineOf(text)).quotations.map(({ speaker }) => speaker)).toEqual(['Kommissarin Anja Falk']);
  });
});
