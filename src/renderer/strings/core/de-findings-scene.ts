import type { Pair } from '../../../core/model/said';
import type { sceneFindings, SeenItem, TightPlace } from '../../../core/model/wordings/findings-scene';
import { brand } from '../de-editors';

const GEKUERZT = 'Was nicht passt, ist auf der Folie abgeschnitten oder unlesbar. Kürzen Sie es, oder verschieben Sie es auf eine andere Folie.';

const stellen: Readonly<Record<TightPlace, string>> = {
  title: 'Der Titel',
  subtitle: 'Der Untertitel',
  text: 'Der Text',
  'text below the title': 'Der Text unter dem Titel',
  'line above the title': 'Die Zeile über dem Titel',
  'source line': 'Die Quellenzeile',
  footer: 'Die Fußzeile',
  date: 'Das Datum',
  'slide-number': 'Die Foliennummer',
  occasion: 'Der Anlass',
  'line on who prepared it': 'Die Zeile über die Verfasser',
  number: 'Die Zahl',
  'number’s text': 'Der Text zur Zahl',
  'card’s text': 'Der Text der Karte',
  'chart’s heading': 'Die Überschrift des Diagramms',
  takeaway: 'Die Folgerung',
};

const teile: Readonly<Record<SeenItem, string>> = { chart: 'Dem Diagramm', table: 'Der Tabelle', image: 'Dem Bild' };

/** Was zu Folien, wie sie gesetzt sind, und zu den Farben eines Hausdesigns zu sagen ist. */
export const sceneFindingsInGerman: typeof sceneFindings = {
  'overflow:word': (word): Pair => [`„${word}“ ist breiter als seine Spalte.`, GEKUERZT],
  'overflow:title': (lines): Pair => [`Der Titel braucht mehr als ${lines} Zeilen.`, GEKUERZT],
  'overflow:place': (place): Pair => [`${stellen[place]} ist zu lang für den Platz.`, GEKUERZT],
  'overflow:house': (place): Pair => [`${stellen[place]} ist zu lang für den Platz auf der Folie des Hauses.`, GEKUERZT],
  'text-beyond-frame': (name, slide): Pair => [`Der Text von „${name}“ auf der Folie „${slide}“ ist größer als sein Platz.`, 'Er liefe über seine Nachbarn oder bräche in PowerPoint anders um.'],
  'overlap': (first, second, slide): Pair => [`„${first}“ und „${second}“ liegen auf der Folie „${slide}“ aufeinander.`, 'Überlappendes kann niemand lesen.'],
  'on-paint': (name, slide): Pair => [`„${name}“ liegt auf der Folie „${slide}“ über einem Bild oder einer Form des Hauslayouts.`, 'Wörter und Beschriftungen gehen darauf unter. Wählen Sie im Hausdesign ein anderes Layout, oder verschieben Sie die Form in der Vorlage.'],
  'outside-slide': (name, slide): Pair => [`„${name}“ reicht über den Rand der Folie „${slide}“.`, 'Was über den Rand reicht, wird in Druck und Anzeige abgeschnitten.'],
  'missing-title': (): Pair => ['Eine Folie hat keinen Titel.', 'Screenreader und die Gliederung der Datei nennen eine Folie nach ihrem Titel.'],
  'text-contrast': (text, colour, behind): Pair => [`„${text}“ ist schlecht zu lesen: ${colour} auf ${behind}.`, 'WCAG 2.1 AA verlangt für Text 4,5:1, für großen 3:1. Wählen Sie im Hausdesign eine dunklere oder hellere Farbe.'],
  'smallest-size': (name, slide, points): Pair => [`„${name}“ auf der Folie „${slide}“ ist in ${points.toLocaleString('de')} pt gesetzt.`, 'Kleineren Text kann man hinten im Raum nicht lesen.'],
  'missing-alt': (item, slide): Pair => [`${teile[item]} auf der Folie „${slide}“ fehlt der Alternativtext.`, 'Wer es nicht sehen kann, hat nichts anderes.'],
  'truncated-axis': (slide): Pair => [`Die Achse des Diagramms auf der Folie „${slide}“ lässt die Null weg.`, 'Am Fuß gekappte Balken lassen kleine Unterschiede groß aussehen.'],
  'source-missing': (slide): Pair => [`Die Folie „${slide}“ zeigt Zahlen und nennt keine Quelle.`, 'Eine Zahl ohne Quelle lässt sich nicht vertreten.'],
  'too-much': (slide, words): Pair => [`Auf der Folie „${slide}“ stehen ${words.toLocaleString('de')} Wörter.`, 'Wer liest, hört nicht zu.'],
  'brand-contrast': (on, colour, behind, ground): Pair => [`Die Farbe „${brand.roles[on].name}“ (${colour}) ist zu nah an „${brand.roles[behind].name}“ (${ground}).`, 'Text, der sich nicht von seinem Grund abhebt, geht auf dem Projektor und für viele Menschen verloren.'],
};
