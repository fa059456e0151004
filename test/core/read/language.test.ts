import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/core/read/language';
import { read } from '../../../src/core/read/read';
import { sha256 } from '../../../src/main/parse/sha256';

describe('the language of a text that does not say its own', () => {
  it('is told by its small words', () => {
    expect(languageOf('The harbour has fined the ferry line for tolls that it had collected and never passed on to the city.')).toBe('en');
    expect(languageOf('Der Hafen hat gegen die Fähre ein Bußgeld verhängt, das von der Stadt und den Gerichten noch nicht bestätigt ist.')).toBe('de');
    expect(languageOf('Le port a condamné la compagnie à une amende pour des péages qui ont été perçus et jamais versés à la ville.')).toBe('fr');
    expect(languageOf('El puerto ha multado a la compañía por los peajes que se cobraron y que no fueron pagados al municipio, según la ley.')).toBe('es');
  });

  it('is English where a few words tell nothing', () => {
    expect(languageOf('Hafen AG: 12')).toBe('en');
    expect(languageOf('')).toBe('en');
  });

  it('decides how numbers are read', async () => {
    const text = 'Hafen\n\nDer Hafen hat gegen die Fähre und den Betreiber ein Bußgeld verhängt. Rund 6.200 Fahrgäste hatten sich bei der Stadt beschwert.';
    const article = await read({ id: 'a1', name: 'hafen.txt', bytes: new TextEncoder().encode(text) }, sha256);
    expect(article.ok && article.value.language).toBe('de');
  });
});
