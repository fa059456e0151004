import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/extract/extract';
import { read } from '../../../src/core/read/read';
import { sha256 } from '../../../src/main/parse/sha256';

const text = `Hafen verhängt Bußgeld von 1,4 Millionen Euro

Der Hafen hat gegen die Fähre und den Betreiber ein Bußgeld von 1,4 Millionen Euro verhängt. Rund 6.200 Fahrgäste hatten sich bei der Stadt beschwert, 12 Prozent mehr als im Vorjahr.

Die Ermittler stellten bis zu 410.000 Euro, mindestens 2,3 Kilogramm Gold und 57 Telefone sicher.`;

describe('an article in German', () => {
  it('gives its numbers with unit and hedge, and no names made by English grammar', async () => {
    const article = await read({ id: 'a1', name: 'hafen.txt', bytes: new TextEncoder().encode(text) }, sha256);
    if (!article.ok) throw new Error(article.failure.message);
    const { figures, groups } = extract(article.value);
    expect(figures.map(({ quote, qualifier, value, unit, subject }) => [quote, qualifier, value, unit, subject])).toEqual([
      ['1,4 Millionen Euro', 'exact', 1.4e6, 'EUR', ''],
      ['1,4 Millionen Euro', 'exact', 1.4e6, 'EUR', ''],
      ['Rund 6.200', 'about', 6200, null, ''],
      ['12 Prozent', 'exact', 12, '%', ''],
      ['bis zu 410.000 Euro', 'upto', 410_000, 'EUR', ''],
      ['mindestens 2,3 Kilogramm', 'atleast', 2.3, 'kilogram', ''],
      ['57', 'exact', 57, null, ''],
    ]);
    expect(groups).toEqual([]);
  });
});
