import type { Pair } from '../../../core/model/said';
import type { articleFindings } from '../../../core/model/wordings/findings-article';

const NACHRECHNEN = 'Irgendjemand im Raum rechnet nach; zeichnen Sie sie nie als Teile eines Ganzen.';

/** „a“ und „b“ */
const zitiert = (worte: readonly string[]): string => worte.map((wort) => `„${wort}“`).join(' und ');
const zahl = (wert: number): string => wert.toLocaleString('de', { maximumFractionDigits: 10 });

/** Wo eine Quelle sich selbst widerspricht. */
export const articleFindingsInGerman: typeof articleFindings = {
  'counted-twice': (first, other): Pair => [`Der Artikel sagt „${first}“ und an anderer Stelle „${other}“.`, 'Eine der beiden Zahlen ist älter, eine andere oder falsch; zeigen Sie die, die Sie vertreten können.'],
  'date-after-publication': (quote, when, published): Pair => [`„${quote}“ gilt für ${when}, nach der Veröffentlichung des Artikels (${published}).`, 'Eine Prognose, als Tatsache gezeigt, oder ein Druckfehler im Datum.'],
  'impossible-percent': (quote): Pair => [`Die Quelle sagt „${quote}“ eines Ganzen: Mehr als 100 % hat nichts.`, 'Ein Druckfehler, oder eine Veränderung, die als Anteil formuliert ist; fragen Sie nach, bevor Sie es zeigen.'],
  'parts-and-whole:part': (part, whole): Pair => [`Die Quelle sagt „${part}“ von „${whole}“: Ein Teil ist größer als sein Ganzes.`, NACHRECHNEN],
  'parts-and-whole:unequal': (whole, parts, sum): Pair => [`Die Quelle teilt „${whole}“ in ${zitiert(parts)}; zusammen sind das ${sum}.`, NACHRECHNEN],
  'parts-and-whole:beyond': (whole, parts, sum): Pair => [`Die Quelle teilt „${whole}“ in ${zitiert(parts)}; zusammen sind das ${sum}: Sie überschneiden sich, oder eine Zahl ist falsch.`, NACHRECHNEN],
  'period-reversed': (words): Pair => [`Der Artikel nennt einen Zeitraum, der endet, bevor er beginnt: „${words}“.`, 'Ein Druckfehler im Datum verschiebt jede Angabe, die sich darauf bezieht.'],
  'shares-beyond-whole': (shares, sum): Pair => [`Die Anteile ${zitiert(shares)} ergeben ${zahl(sum)} %: Sie überschneiden sich oder haben verschiedene Grundmengen.`, 'Ein Prozentsatz sich überschneidender Teile kostet das Vertrauen des Raums.'],
  'table-total': (sum, total): Pair => [`Eine Spalte der Tabelle ergibt ${zahl(sum)}, ihre Summe lautet „${total}“.`, 'Ein Teil oder die Summe ist in der Quelle falsch; fragen Sie nach, bevor Sie eines davon zeigen.'],
};
