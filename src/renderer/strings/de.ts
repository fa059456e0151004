import { article } from './de-article';
import { commands } from './de-commands';
import { deck } from './de-deck';
import { fields } from './de-fields';
import { platform } from './de-platform';
import { brand, editor } from './de-editors';
import { help } from './de-help';
import { library } from './de-library';
import { slides } from './de-slides';
import { templates } from './de-templates';
import type { Strings } from './en';
import { localeOf } from './language';
import { countingIn } from './plural';

const { many: plural, number } = countingIn(localeOf('de'));

const many = (count: number, one: string, other: string): string => plural(count, { one, other });

const groessen: Readonly<Record<string, number>> = { tsd: 1e3, tausend: 1e3, mio: 1e6, million: 1e6, millionen: 1e6, mrd: 1e9, milliarde: 1e9, milliarden: 1e9, bio: 1e12, billion: 1e12, billionen: 1e12 };

/** Die Oberfläche auf Deutsch. */
export const de: Strings = {
  app: 'Lectern',
  quoted: (words) => `„${words}“`,
  untitled: 'Unbenanntes Briefing',
  windowTitle: (name, edited) => `${edited ? '• ' : ''}${name} – Lectern`,
  offline: 'Offline: Nichts verlässt diesen Computer',
  commands,
  fields,
  // Substantive bleiben groß.
  withinName: (name) => name,
  library,
  editor,
  brand,
  templates,
  help,
  slides,
  platform,

  steps: { label: 'Schritte', article: 'Artikel', deck: 'Präsentation', export: 'Prüfen & exportieren' },
  stepsBlocked: 'Erstellen Sie zuerst die Präsentation',
  title: {
    saved: 'Gespeichert',
    unsaved: 'Noch nicht gespeichert',
    edited: 'Geändert',
  },
  undo: (name) => (name === null ? 'Rückgängig' : `Rückgängig: ${name}`),
  redo: (name) => (name === null ? 'Wiederholen' : `Wiederholen: ${name}`),
  theme: { label: 'Darstellung', system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  language: {
    label: 'Sprache',
    system: 'Wie das System',
    names: { en: 'English', de: 'Deutsch' },
    later: {
      message: 'Lectern wechselt die Sprache beim nächsten Start.',
      hint: 'Ihr geöffnetes Briefing bleibt, wie es ist.',
    },
  },
  about: (version, electron, blocked) =>
    `Lectern ${version} auf Electron ${electron}. Anfragen ans Netz: ${blocked}, alle abgewiesen.`,

  notice: { close: 'Meldung schließen' },
  closeSheet: 'Schließen',
  recovered: {
    message: 'Ihr ungespeichertes Briefing ist wieder da, wie es war.',
    hint: 'Speichern Sie es, damit es in seiner Datei bleibt.',
  },
  working: {
    reading: 'Artikel wird gelesen …',
    building: 'Präsentation wird erstellt …',
  },

  start: {
    heading: 'Vom Artikel zum Briefing',
    lead: 'Lectern findet die Zahlen mit ihrem Wortlaut; Sie wählen, was dem Gremium vorgelegt wird.',
    open: 'Artikel öffnen …',
    paste: 'Einfügen',
    drop: 'oder ziehen Sie eine Datei in dieses Fenster',
    dropNow: 'Artikel hier ablegen',
    pastedName: 'Eingefügter Text',
    nothingToPaste: {
      message: 'Die Zwischenablage enthält keinen Text.',
      hint: 'Kopieren Sie zuerst den Artikel und fügen Sie ihn dann hier ein.',
    },
    samples: 'Mit einem Beispiel ausprobieren',
    recent: 'Zuletzt verwendete Briefings',
    noRecent: 'Noch keine. Ein Briefing, das Sie speichern, erscheint hier mit einem Bild seiner ersten Folie.',
    openDocument: 'Briefing öffnen …',
    pasteHere: (keys) => `Mit ${keys} den Artikel einfügen`,
    templatesLead:
      'Eine Vorlage fragt einen Artikel nach Zahlen mit einer bestimmten Bedeutung und macht aus dem nächsten dieselbe Präsentation.',
  },

  article,

  correction: {
    heading: 'Diese Zahl berichtigen',
    addHeading: 'Zahl hinzufügen',
    quote: 'Im Artikel',
    value: 'Wert',
    high: 'Bis',
    kind: 'Art',
    unit: 'Einheit oder Währung',
    unitHint: 'EUR, %, Tonne, Festnahme',
    qualifier: 'Genauigkeit',
    subject: 'Was gemessen wird',
    subjectHint: 'beschlagnahmtes Bargeld',
    asOf: 'Bezieht sich auf',
    asOfHint: '2020, Dezember 2020 oder 31. Dezember 2020',
    notADate: 'Schreiben Sie ein Jahr, einen Monat oder einen Tag, etwa 2020, Dezember 2020 oder 31. Dezember 2020',
    notANumber: 'Schreiben Sie eine Zahl, etwa 740.000.000 oder 740 Mio.',
    magnitude: (word) => groessen[word] ?? null,
    save: 'Berichtigen',
    add: 'Hinzufügen',
    itsWords: 'Ihr Wortlaut im Artikel',
    itsWordsHint: 'Mit der Zahl, wie er dort steht: 40 Flugzeuge',
    notThere: 'Im Artikel steht kein solcher Wortlaut mit einer Zahl.',
    goOn: 'Weiter',
    cancel: 'Abbrechen',
    remove: 'Keine Zahl: entfernen',
    follows: 'Folien, die sie zeigen, ziehen nach.',
  },

  chartKinds: {
    bar: 'Balkendiagramm',
    column: 'Säulendiagramm',
    clustered: 'gruppiertes Säulendiagramm',
    stacked: 'gestapeltes Säulendiagramm',
    stacked100: '100 %-Säulendiagramm',
    line: 'Liniendiagramm',
    area: 'Flächendiagramm',
    doughnut: 'Ringdiagramm',
    scatter: 'Punktdiagramm',
    pareto: 'Pareto-Diagramm',
    waterfall: 'Wasserfalldiagramm',
    range: 'Spannendiagramm',
    bullet: 'Zieldiagramm',
    diverging: 'Abweichungsdiagramm',
  },

  chartNames: {
    bar: 'Balken',
    column: 'Säulen',
    clustered: 'Gruppiert',
    stacked: 'Gestapelt',
    stacked100: '100 %',
    line: 'Trend',
    area: 'Fläche',
    doughnut: 'Ring',
    scatter: 'Punkte',
    pareto: 'Pareto',
    waterfall: 'Wasserfall',
    range: 'Spanne',
    bullet: 'Ziel',
    diverging: 'Abweichung',
  },

  deck,

  choices: {
    exposure: 'Betroffenheit',
    rating: 'Bewertung',
    likelihood: 'Wahrscheinlichkeit, 1 bis 5',
    impact: 'Auswirkung, 1 bis 5',
    preferred: 'Bevorzugt',
    when: 'Wann',
    ratings: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig', unrated: 'Noch nicht bewertet' },
    yesNo: { true: 'Ja', false: 'Nein' },
    confidence: 'Konfidenz',
    confidences: { high: 'Hoch', moderate: 'Mittel', low: 'Niedrig', unrated: 'Noch nicht angegeben' },
  },

  vouch: {
    button: 'Verantworten …',
    heading: (value) => `„${value}“ verantworten`,
    reason: 'Woher Sie das wissen',
    hint: 'Steht im Quellenverzeichnis neben der Zahl.',
    save: 'Verantworten',
  },

  repairs: {
    'point-to-figure': 'Zahl der Quelle einsetzen',
    'change-chart': 'Diagramm ändern',
    'mark-standing': 'So kennzeichnen',
    'sort-events': 'Ordnen',
    'remove-slide': 'Folie entfernen',
  },

  export: {
    findings: 'Worauf zu achten ist',
    clean: 'Nichts zu beheben.',
    cleanHint: 'Jede Zahl ist belegt, jeder Text passt, jede Folie hat einen Titel.',
    severity: { error: 'Muss geklärt werden', warning: 'Sollte angesehen werden', note: 'Gut zu wissen' },
    counts: (errors, warnings, notes) =>
      [
        errors > 0 ? `${number(errors)} zu klären` : '',
        warnings > 0 ? `${number(warnings)} anzusehen` : '',
        notes > 0 ? many(notes, 'Hinweis', 'Hinweise') : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    go: (position) => `Folie ${position}`,
    goField: (position, field) => `Folie ${position}: ${field}`,
    goArticle: 'Im Artikel',
    files: 'Dateien',
    formats: {
      pptx: { name: 'PowerPoint', hint: 'Echte Diagramme und Tabellen, alles bearbeitbar' },
      pdf: { name: 'PDF', hint: 'Zum Lesen und Drucken, mit eingebetteten Schriften' },
      handout: { name: 'Handzettel', hint: 'Ein PDF aus Seiten: jede Folie über ihren Notizen und Quellen' },
      png: { name: 'Bilder', hint: 'Ein PNG je Seite, 1920 Pixel breit, in einem Ordner' },
      csv: { name: 'Zahlen als CSV', hint: 'Für die Tabellenkalkulation: Wert, Wortlaut, Fundstelle' },
      json: { name: 'Zahlen als JSON', hint: 'Für ein anderes Programm' },
    },
    exportBoth: 'Exportieren …',
    again: 'Noch einmal exportieren',
    elsewhere: 'An einen anderen Ort …',
    goesTo: (folder, name) => `${folder} › ${name}`,
    draft: (errors) =>
      `${number(errors)} zu klären: Bis dahin ist jede Seite als Entwurf gekennzeichnet.`,
    verification: 'Ergebnis der Prüfung',
    looking: 'Die Präsentation wird durchgesehen …',
    exportNone: 'Wählen Sie ein Format',
    stages: { 'laying-out': 'Anordnen', writing: 'Schreiben', checking: 'Datei prüfen' },
    waiting: 'Wartet',
    progress: (stage, done, of) => (of > 1 ? `${stage}, ${done} von ${of}` : stage),
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Keine Datei wurde verändert.',
    written: {
      pptx: (name, count, size) => `${name}: ${many(count, 'Folie', 'Folien')}, ${size}`,
      pdf: (name, count, size) => `${name}: ${many(count, 'Seite', 'Seiten')}, ${size}`,
      handout: (name, count, size) => `${name}: ${many(count, 'Seite', 'Seiten')}, ${size}`,
      png: (name, count, size) => `${name}: ${many(count, 'Bild', 'Bilder')}, ${size}`,
      csv: (name, _count, size) => `${name}: ${size}`,
      json: (name, _count, size) => `${name}: ${size}`,
    },
    verified: (count) => `Erneut geöffnet und geprüft: ${many(count, 'Zahl', 'Zahlen')} gelesen, jede belegt.`,
    finished: (format) => `${format}: geschrieben und zum Öffnen bereit.`,
    stopped: (format) => `${format}: abgebrochen.`,
    open: 'Öffnen',
    show: 'Im Ordner zeigen',
    template: 'Form dieser Präsentation behalten',
    templateLead:
      'Eine Vorlage merkt sich, wonach jede Folie fragt, und füllt sie aus dem nächsten Artikel.',
    templateName: 'Name der Vorlage',
    proposedTemplate: (base) => `${base}, unsere Fassung`,
    keepTemplate: 'In der Bibliothek behalten',
    saveTemplate: 'Als Datei speichern …',
    keptTemplate: (name) => `„${name}“ liegt in Ihrer Bibliothek.`,
    savedTemplate: (name) => `Als ${name} gespeichert.`,
    forAnother: 'Vorlage auf einen anderen Artikel anwenden …',
    bytes: (bytes) =>
      bytes < 1_000_000
        ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
        : `${number(bytes / 1_000_000, 1)} MB`,
  },
};
