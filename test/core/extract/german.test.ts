import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/model/figure';
import { extract } from '../../../src/core/extract/extract';
import { read } from '../../../src/core/read/read';
import { sha256 } from '../../../src/main/parse/sha256';

const text = `Hafen verhängt Bußgeld von 1,4 Millionen Euro

Der Hafen hat gegen die Fähre und den Betreiber ein Bußgeld von 1,4 Millionen Euro verhängt. Rund 6.200 Fahrgäste hatten sich bei der Stadt beschwert, 12 Prozent mehr als im Vorjahr.

Die Ermittler stellten bis zu 410.000 Euro, mindestens 2,3 Kilogramm Gold und 57 Telefone sicher.`;

describe('an article in German', () => {
  it('gives its numbers with unit, hedge and what German grammar says they measure', async () => {
    const article = await read({ id: 'a1', name: 'hafen.txt', bytes: new TextEncoder().encode(text) }, sha256);
    if (!article.ok) throw new Error(article.failure.message);
    const { figures, groups } = extract(article.value);
    expect(figures.map(({ quote, qualifier, value, unit, subject }) => [quote, qualifier, value, unit, subject])).toEqual([
      ['1,4 Millionen Euro', 'exact', 1.4e6, 'EUR', 'Bußgeld'],
      ['1,4 Millionen Euro', 'exact', 1.4e6, 'EUR', 'Bußgeld'],
      ['Rund 6.200 Fahrgäste', 'about', 6200, 'Fahrgäste', 'Fahrgäste'],
      ['12 Prozent', 'exact', 12, '%', ''],
      ['bis zu 410.000 Euro', 'upto', 410_000, 'EUR', ''],
      ['mindestens 2,3 Kilogramm', 'atleast', 2.3, 'kilogram', 'Gold'],
      ['57 Telefone', 'exact', 57, 'Telefone', 'Telefone'],
    ]);
    expect(groups).toEqual([]);
  });

  const figuresOf = async (body: string, language = 'de'): Promise<readonly Figure[]> => {
    const html = `<html lang="${language}"><body><h1>Meldung</h1>${body}</body></html>`;
    const article = await read({ id: 'a1', name: 'meldung.html', bytes: new TextEncoder().encode(html) }, sha256);
    if (!article.ok) throw new Error(article.failure.message);
    return extract(article.value).figures;
  };

  it.each([
    ['In 14 Ländern wurden 23 Personen festgenommen.', [[14, 'Länder', 'Länder'], [23, 'Personen', 'Personen festgenommen']]],
    ['Geprüft wurden 3 von 46 gefälschten Rechnungen.', [[3, 'Rechnungen', ''], [46, 'Rechnungen', 'gefälschte Rechnungen']]],
    ['Über HarborX7 Nutzer ist nichts bekannt.', []],
    ['Es geht um 1,2 Billionen Euro und 24 Basispunkte.', [[1.2e12, 'EUR', ''], [24, 'basis point', '']]],
    ['Drei Verdächtige nutzten zwei E-Mail-Konten.', [[3, 'Verdächtige', 'Verdächtige'], [2, 'E-Mail-Konten', 'E-Mail-Konten']]],
    ['Die Zahl der Anzeigen stieg von 1.130 im Jahr 2022 auf 1.480 im Jahr 2023.', [[1130, 'Anzeigen', 'Anzeigen'], [1480, 'Anzeigen', 'Anzeigen']]],
    ['Im Durchschnitt lag eine Rechnung bei 67.400 Euro, die höchste bei 412.000 Euro.', [[67_400, 'EUR', 'Rechnung im Durchschnitt'], [412_000, 'EUR', '']]],
    ['Die Selbstbeteiligung beträgt 100.000 Euro.', [[100_000, 'EUR', 'Selbstbeteiligung']]],
    ['Gefunden wurde Bargeld in Höhe von 85.000 Euro.', [[85_000, 'EUR', 'Bargeld']]],
    ['Die Stadtwerke verlieren 3,1 Millionen Euro.', [[3.1e6, 'EUR', 'Verlust']]],
    ['Unbekannte haben den Verein um insgesamt 3,1 Millionen Euro gebracht.', [[3.1e6, 'EUR', 'Schaden']]],
    ['Auf einem Konto sind 640.000 Euro eingefroren.', [[640_000, 'EUR', 'eingefrorene Gelder']]],
    ['Rund 62 Prozent der Geschädigten meldeten sich.', [[62, '%', 'Anteil der Geschädigten']]],
    ['Der Filter kostet knapp 6 Mio. Franken.', [[6e6, 'CHF', 'Filter']]],
    ['Er ist im Alter von 34 Jahren gestorben, die Geschädigten sind älter als 60 Jahre.', []],
    ['Nach Artikel 5 Absatz 2 gilt es ab 15 Uhr.', []],
  ])('reads “%s”', async (body, expected) => {
    expect((await figuresOf(`<p>${body}</p>`)).map(({ value, unit, subject }) => [value, unit, subject])).toEqual(expected);
  });

  it('takes a Swiss text’s marks as its own numbers write them', async () => {
    const values = async (body: string) => (await figuresOf(`<p>${body}</p>`, 'de-CH')).map(({ value }) => value);
    expect(await values('Der Schaden betrug CHF 27,4 Mio. und 980.000 Euro.')).toEqual([27.4e6, 980_000]);
    expect(await values("Der Schaden betrug CHF 27.4 Mio. und 980'000 Euro.")).toEqual([27.4e6, 980_000]);
  });

  it('names a table’s columns in German', async () => {
    const rows = '<table><tr><th>Jahr</th><th>Fälle</th></tr><tr><td>2023</td><td>12</td></tr><tr><td>2024</td><td>19</td></tr></table>';
    const html = `<html lang="de"><body><h1>Meldung</h1>${rows}</body></html>`;
    const article = await read({ id: 'a1', name: 'meldung.html', bytes: new TextEncoder().encode(html) }, sha256);
    if (!article.ok) throw new Error(article.failure.message);
    expect(extract(article.value).groups.map(({ heading }) => heading)).toEqual(['Fälle nach Jahr']);
  });
});
