import type { Pair } from '../../../core/model/said';
import { templates } from '../de-templates';
import type { deckFindings } from '../../../core/model/wordings/findings-deck';

const WEGGELASSEN = 'Nach dem, was ein Briefing weglässt, wird zuerst gefragt.';
const ZURUECK = 'Jede Zahl vor einem Gremium muss zu ihrer Quelle zurückführen.';
const FORMEL = 'Eine berechnete Zahl muss nach ihrer Formel aus ihren Ausgangszahlen hervorgehen.';
const KEINE_SUMME = 'Raten mit verschiedenen Grundmengen haben keine Summe: 5 % von einem und 5 % von etwas anderem sind nicht 10 % von irgendetwas.';

const zitiert = (worte: readonly string[]): string => worte.map((wort) => `„${wort}“`).join(', ');
/** Womit ein Satz mit einer Liste endet, von der nur die ersten genannt sind. */
const weitere = (genannt: readonly string[], alle: number): string => (alle > genannt.length ? ' …' : '.');
const zahl = (wert: number): string => wert.toLocaleString('de', { maximumFractionDigits: 10 });

/** Einheiten, die im Zahlenverzeichnis mit ihrer Art benannt sind. */
const einheit = (unit: string): string => ({ count: 'Anzahlen', percent: 'Prozente', money: 'Beträge', rate: 'Raten', ratio: 'Verhältnisse', duration: 'Zeiträume', measure: 'Maße' })[unit] ?? unit;

/** Wonach eine Vorlage fragt, in Worten. */
const fragen: Readonly<Record<string, string>> = templates.meanings;

/** Plätze, die in jeder Vorlage gleich heißen; andere mit ihrem eigenen Namen. */
const platz = (name: string): string => ({ group: 'ein Diagramm', narrative: 'eine Textstelle', quotation: 'ein Zitat', left: 'das linke Diagramm', right: 'das rechte Diagramm' })[name] ?? fragen[name.replaceAll(' ', '-')] ?? name;

/** Was zu Zahlen, Diagrammen und Worten einer Präsentation zu sagen ist. */
export const deckFindingsInGerman: typeof deckFindings = {
  'ledger-broken': (): Pair => ['Eine Zahl dieser Folie steht nicht mehr im Zahlenverzeichnis.', 'Die Angabe wurde entfernt, nachdem die Folie entstanden war.'],
  'number-gate:hedged': (quote): Pair => [`„${quote}“ ist eingeschränkt, wo die Quelle genau ist.`, ZURUECK],
  'number-gate:unhedged': (quote): Pair => [`„${quote}“ hat die Einschränkung der Quelle verloren.`, ZURUECK],
  'number-gate:range': (quote, range): Pair => [`„${quote}“ ist nur ein Ende der Spanne „${range}“.`, ZURUECK],
  'number-gate:otherwise': (quote, source): Pair => [`„${quote}“ steht in der Quelle als „${source}“.`, ZURUECK],
  'number-gate:unknown': (quote): Pair => [`„${quote}“ steht weder in der Quelle, noch ist es aus ihr berechnet oder von Ihnen verbürgt.`, ZURUECK],
  'derivation-stale:parent': (): Pair => ['Eine Zahl wurde aus einer Angabe berechnet, die es nicht mehr gibt.', FORMEL],
  'derivation-stale:value': (): Pair => ['Eine berechnete Zahl folgt nicht mehr aus ihren Ausgangszahlen.', FORMEL],
  'derivation-stale:impossible': (): Pair => ['Eine Zahl wurde aus Angaben berechnet, die das nicht hergeben.', FORMEL],
  'mixed-units': (units): Pair => [`Eine Achse trägt ${units.map(einheit).join(' und ')}: Ihre Längen lassen sich nicht vergleichen.`, 'Ein doppelt so langer Balken sagt nur dann doppelt so viel, wenn beide dasselbe messen.'],
  'rates-summed:chart': (): Pair => ['Das Diagramm zählt Raten zusammen, die nicht Teile eines Ganzen sind.', KEINE_SUMME],
  'rates-summed:number': (): Pair => ['Eine berechnete Zahl zählt Raten zusammen.', KEINE_SUMME],
  'whole-unstated': (): Pair => ['Der Ring zeigt Teile eines Ganzen, das nirgends genannt ist.', 'Teile, die sich überschneiden oder etwas auslassen, füllen keinen Ring; nur ein genanntes Ganzes sagt es.'],
  'parts-beyond-whole': (sum, whole): Pair => [`Die Teile ergeben ${zahl(sum)}, mehr als ihr genanntes Ganzes von ${zahl(whole)}.`, 'Teile, die sich überschneiden, sind doppelt gezählt; kein Ring und kein Stapel kann sie zeigen.'],
  'mixed-periods': (years): Pair => [`Das Diagramm vergleicht Werte von ${years.join(' und ')}, ohne zu sagen, welcher welcher ist.`, 'Ein Unterschied der Jahre würde für einen der Sache gehalten.'],
  'far-apart': (times): Pair => [`Der größte Wert ist das ${zahl(times)}-Fache des kleinsten; auf dieser Achse sieht man ihn nicht.`, 'Was man nicht sieht, gilt als nichts.'],
  'line-undated': (undated): Pair => [`Die Linie verbindet Werte ohne Datum: ${undated.join(', ')}.`, 'Die Steigung einer Linie ist ein Tempo, und ein Tempo braucht Daten.'],
  'too-many-slices': (parts, most): Pair => [`Der Ring hat ${zahl(parts)} Teile; mehr als ${zahl(most)} Winkel lassen sich nicht vergleichen.`, 'Balken auf einer Grundlinie liest man genau, Winkel schätzt man.'],
  'parts-rounded': (sum): Pair => [`Die gezeigten Teile ergeben ${zahl(sum)} %, nicht 100 %.`, 'Irgendjemand im Raum rechnet nach.'],
  'title-claim': (word): Pair => [`Der Titel sagt „${word}“, und keine Zahl der Folie trägt das.`, 'Die erste Frage im Gremium lautet: um wie viel, und gegenüber was?'],
  'claim-unmarked': (quote, speaker): Pair => [`„${quote}“ ist, was ${speaker} sagt, und die Folie stellt es als Tatsache hin.`, 'Behauptetes und Festgestelltes wird in jedem Standard für Lagebilder getrennt.'],
  'judgement-unmarked': (words): Pair => [`„${words}“ ist Ihre eigene Einschätzung, und die Folie sagt es nicht.`, 'Das Gremium muss erkennen, was die Quelle sagt und was Sie daraus schließen.'],
  'likelihood-band': (word, from, to, percent): Pair => [`„${word}“ steht für ${from}–${to} %, und ${percent.replace('%', ' %')} liegt außerhalb.`, 'Wer analytische Standards kennt, liest das Wort als seine Spanne (ICD 203).'],
  'likelihood-confidence': (): Pair => ['Ein Satz spricht von Wahrscheinlichkeit und von Verlässlichkeit zugleich.', 'Wie wahrscheinlich etwas ist und wie gut die Belege sind, ist zweierlei; analytische Standards trennen beides.'],
  'loose-likelihood': (word): Pair => [`„${word}“ kann alles heißen; ein Wort mit einer Spanne sagt, wie wahrscheinlich.`, 'ICD 203 gibt sieben Wörtern je eine Spanne, damit alle dasselbe hören.'],
  'slide-empty': (): Pair => ['Diese Folie hat einen Titel und nichts darunter.', 'Eine leere Folie liest sich wie etwas Vergessenes.'],
  'timeline-order': (early, late): Pair => [`${early} steht nach ${late}.`, 'Ein Zeitstrahl wird als Abfolge gelesen.'],
  'prompt-left': (places): Pair => [places === 1 ? 'Eine Stelle wartet auf Ihre eigenen Worte.' : `${zahl(places)} Stellen warten auf Ihre eigenen Worte.`, 'Lectern schreibt nichts, was nicht in der Quelle steht; das Urteil ist Ihres.'],
  'source-conflict': (subject, first, second): Pair => [`Die Quellen widersprechen einander (${subject}): „${first}“ und „${second}“.`, 'Sagen Sie, auf welche Sie sich stützen und warum, bevor jemand fragt.'],
  'implied-rate': (original, restated, rate, usual): Pair => [`„${original}“ und „${restated}“ ergeben einen Kurs von ${rate.replace('.', ',')}; die anderen Paare des Artikels etwa ${usual.replace('.', ',')}.`, 'Eine gerundete oder vertippte Umrechnung der Quelle steht da, wie sie ist; jemand könnte danach fragen.'],
  'no-figures': (): Pair => ['Im Artikel wurde keine Zahl gefunden; die Präsentation besteht nur aus seiner Erzählung.', 'Folien für Zahlen und Diagramme entfallen; erfunden wird nichts.'],
  'marking-missing': (): Pair => ['Die Präsentation trägt keine Kennzeichnung.', 'Wer sie per Mail bekommt, muss wissen, wem sie gezeigt werden darf.'],
  'figure-repeated': (quote, slides): Pair => [`„${quote}“ steht auf ${zahl(slides)} Folien.`, 'Was auf jeder Folie steht, hört man auf keiner.'],
  'figures-unused': (left, all, named): Pair => [`${zahl(left)} von ${zahl(all)} Zahlen ${left === 1 ? 'steht' : 'stehen'} auf keiner Folie: ${zitiert(named)}${weitere(named, left)}`, WEGGELASSEN],
  'sections-unused': (left, all, named): Pair => [`Von ${left === 1 ? 'einem Abschnitt' : `${zahl(left)} von ${zahl(all)} Abschnitten`} steht nichts auf einer Folie: ${zitiert(named)}${weitere(named, left)}`, WEGGELASSEN],
  'slots-empty': (empty, all, named, names): Pair => [`Für ${zahl(empty)} von ${zahl(all)} Plätzen der Vorlage hat der Artikel nichts: ${named.map(platz).join(', ')}${weitere(named, names)}`, 'Wonach eine Vorlage fragt, das sind ihre Leser gewohnt.'],
};
