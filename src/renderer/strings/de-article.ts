import type { Strings } from './en';
import { localeOf } from './language';
import { countingIn } from './plural';

const { many: plural } = countingIn(localeOf('de'));

const many = (count: number, one: string, other: string): string => plural(count, { one, other });

/** Wo eine Zahl im Artikel steht: der Leser der Artikel nennt es auf Englisch. */
const orte: Readonly<Record<string, string>> = { title: 'Titel', heading: 'Überschrift', paragraph: 'Absatz', bullet: 'Punkt', table: 'Tabelle', caption: 'Bildunterschrift', row: 'Zeile' };

/** Die Worte des Schritts „Artikel“. */
export const article: Strings['article'] = {
  figures: 'Zahlen',
  sections: 'Abschnitte',
  chosen: (count, of) => `${count} von ${of} gewählt`,
  all: 'Alle',
  none: 'Keine',
  filter: 'Zahlen filtern',
  clearFilter: 'Filter löschen',
  noMatch: (words) => `Keine Zahl enthält „${words}“.`,
  noFigures: 'Es wurde keine Zahl gefunden. Die Präsentation erzählt die Sache in Worten.',
  noFiguresHint: 'Markieren Sie eine Zahl im Text, um sie hinzuzufügen.',
  text: 'Artikel',
  words: (count) => many(count, 'Wort', 'Wörter'),
  comparable: 'vergleichbar',
  notComparable: 'nicht vergleichbar',
  notComparableWhy: 'Der Artikel stellt diese Zahlen nicht unter Namen nebeneinander, die sie in einem Diagramm unterscheiden würden.',
  other: {
    money: 'Geldbeträge',
    count: 'Anzahlen',
    percent: 'Anteile',
    mass: 'Gewichte',
    duration: 'Zeiträume',
    length: 'Längen',
    area: 'Flächen',
    volume: 'Volumen',
    data: 'Datenmengen',
    rate: 'Raten',
    ratio: 'Verhältnisse',
    other: 'Weitere Zahlen',
  },
  restated: (value) => `= ${value}`,
  bullet: (position) => `Punkt ${position}`,
  paragraph: (position) => `¶${position}`,
  table: 'Tabelle',
  heading: 'Überschrift',
  qualifier: {
    exact: 'genau',
    about: 'rund',
    over: 'über',
    under: 'unter',
    upto: 'bis zu',
    atleast: 'mindestens',
    range: 'Spanne',
  },
  corrected: 'berichtigt',
  pasted: 'eingefügt',
  where: (place) => place.replace(/title|heading|paragraph|bullet|table|caption|row/g, (wort) => orte[wort] ?? wort),
  correct: 'Berichtigen …',
  view: {
    label: 'Reihenfolge und Auswahl der Liste',
    order: 'Reihenfolge',
    orders: { groups: 'Nach dem, was zusammen stehen kann', text: 'Wie im Artikel', size: 'Größte einer Art zuerst' },
    show: 'Zeigen',
    shown: {
      all: 'Alle Zahlen',
      chosen: 'Ausgewählte',
      unchosen: 'Weggelassene',
      qualified: 'Mit Einschränkung',
      user: 'Von Ihnen berichtigt oder hinzugefügt',
    },
    none: 'Keine Zahl ist so.',
  },
  allOf: (name) => `Alle: ${name}`,
  sectionHeading: 'Überschrift des Abschnitts',
  sectionMenu: (heading) => `Was mit „${heading}“ geschehen soll`,
  renameSection: 'Umbenennen …',
  mergeSection: 'Mit dem Abschnitt darüber verbinden',
  splitSection: 'Neuen Abschnitt beginnen bei',
  sectionTick: (heading) => `Abschnitt „${heading}“`,
  figureMenu: (figure) => `Was mit „${figure}“ geschehen soll`,
  leaveOut: 'Weglassen',
  take: 'Aufnehmen',
  notAFigure: 'Keine Zahl: entfernen',
  removeArticle: (title) => `„${title}“ aus dieser Präsentation entfernen`,
  pastedTable: 'Eingefügte Tabelle',
  tablePasted: {
    message: 'Die eingefügte Tabelle ist eine eigene Quelle dieser Präsentation.',
    hint: 'Ihre Zahlen sind als Ihre gekennzeichnet. Setzen Sie sie mit „Zahl hinzufügen“ auf eine Folie, oder erneuern Sie die Präsentation.',
  },
  noTableFigures: {
    message: 'Die eingefügte Tabelle enthält keine Zahlen.',
    hint: 'Kopieren Sie Zellen mit Zahlen und ihren Überschriften.',
  },
  correctOne: (figure) => `${figure} berichtigen`,
  charts: 'Diagramme',
  noCharts:
    'Keine zwei der gewählten Zahlen dürfen in einem Diagramm stehen. Sie werden als Zahlen gezeigt.',
  refused: (chart) => `Kein ${chart}`,
  refusals: (count) => many(count, 'Diagramm würde täuschen', 'Diagramme würden täuschen'),
  boilerplate: 'Weggelassen',
  sectionSize: (blocks, words) =>
    `${many(blocks, 'Absatz', 'Absätze')} · ${many(words, 'Wort', 'Wörter')}`,
  addArticle: 'Artikel hinzufügen …',
  articles: 'Artikel dieses Briefings',
  addFigure: 'Als Zahl hinzufügen',
  addByWords: 'Zahl hinzufügen …',
  template: 'Vorlage',
  build: 'Präsentation erstellen',
  rebuild: 'Präsentation aktualisieren',
  status: (figures, sections, charts) =>
    [
      many(figures, 'Zahl', 'Zahlen'),
      many(sections, 'Abschnitt', 'Abschnitte'),
      many(charts, 'Diagramm', 'Diagramme'),
    ].join(' · '),
};
