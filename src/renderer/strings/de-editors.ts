import type { Strings } from './en';
import { localeOf } from './language';
import { countingIn } from './plural';

const { many } = countingIn(localeOf('de'));

/** Was die Editoren gemeinsam haben. */
export const editor: Strings['editor'] = {
  back: 'Zurück',
  changes: {
    name: 'Umbenennen',
    marking: 'Kennzeichnung ändern',
    footer: 'Fußzeile ändern',
    palette: 'Farbe ändern',
    fonts: 'Schrift ändern',
    logo: 'Logo ändern',
    numbers: 'Zahlenschreibweise ändern',
    charts: 'Diagrammstil ändern',
    house: 'Layout ändern',
    purpose: 'Zweck ändern',
    audience: 'Publikum ändern',
    eyebrow: 'Zeile über dem Titel ändern',
    slide: 'Folie bearbeiten',
    'add-slide': 'Folie hinzufügen',
    'copy-slide': 'Folie duplizieren',
    'remove-slide': 'Folie löschen',
    'move-slide': 'Folie verschieben',
  },
  bundled: 'Mit Lectern geliefert: Ihre erste Änderung legt eine eigene Kopie an',
  kept: {
    kept: 'In Ihrer Bibliothek gespeichert',
    keeping: 'Wird gespeichert …',
    'not-yet': 'Noch nicht in Ihrer Bibliothek: Etwas fehlt noch',
  },
};

/** Der Editor für Hausdesigns. */
export const brand: Strings['brand'] = {
  kind: 'Hausdesign',
  house: 'Das Haus',
  name: 'Name',
  nameMissing: 'Ein Hausdesign braucht einen Namen.',
  colours: 'Farben',
  allReadable: 'Jede Farbe ist dort lesbar, wo sie steht.',
  unreadable: (count) =>
    `${many(count, { one: 'Farbpaar liegt', other: 'Farbpaare liegen' })} zu nah beieinander, um lesbar zu sein.`,
  colourGroups: { signals: 'Signale', words: 'Schrift', grounds: 'Flächen und Linien', cover: 'Titelfolie' },
  roles: {
    accent: { name: 'Akzent', use: 'das Wesentliche: Balken, Linien, Verweise' },
    caution: { name: 'Vorsicht', use: 'Hinweise, „mit Vorsicht zu lesen“' },
    danger: { name: 'Gefahr', use: 'hohes Risiko, Verluste' },
    ink: { name: 'Überschriften', use: 'Titel und Zahlen' },
    text: { name: 'Text', use: 'alles, was gelesen wird' },
    quiet: { name: 'Leiser Text', use: 'Quellen, Einheiten, Anmerkungen' },
    onDark: { name: 'Text auf Farbe', use: 'Worte auf gefüllten Flächen' },
    background: { name: 'Hintergrund', use: 'die Folie selbst' },
    mist: { name: 'Fläche', use: 'Karten und Tabellenköpfe' },
    line: { name: 'Linien', use: 'Striche und Rahmen' },
    context: { name: 'Umfeld', use: 'Balken, um die es nicht geht' },
    coverBackground: { name: 'Titelfläche', use: 'Grund von Titel- und Zwischenfolien' },
    coverText: { name: 'Titelschrift', use: '' },
    coverQuiet: { name: 'Leise Titelschrift', use: 'Datum, Gremium' },
    coverAccent: { name: 'Titelakzent', use: 'der Streifen am Rand' },
  },
  change: (name, colour) => `${name}: #${colour}, ändern`,
  hue: 'Farbton',
  hex: 'Hexadezimal',
  readable: (ratio, behind) => `${ratio}:1 auf „${behind}“`,
  tooClose: (ratio, behind, least) => `${ratio}:1 auf „${behind}“: zu nah, nötig sind ${least}:1`,
  makeLegible: (colour) => `#${colour} verwenden, die nächste lesbare Farbe`,
  fonts: 'Schriften',
  fontsHint:
    'Wählen Sie eine aus, oder geben Sie den Namen einer hier installierten Schrift ein. Lectern misst sie aus, und die Marke nimmt ihre Breiten mit: Zeilen brechen hier, im PDF und in PowerPoint gleich um.',
  fontPlaces: { heading: 'Überschriften', body: 'Text' },
  drawnWith: (face) => `Hier mit ${face} gezeigt, das genau gleich breit ist`,
  installedHere: 'Auf diesem Rechner installiert',
  notInstalled: (family) => `„${family}“ ist auf diesem Rechner nicht installiert. Installieren Sie die Schrift, oder wählen Sie eine andere.`,
  missingHere: (family, face) =>
    `${family} ist auf diesem Rechner nicht installiert: Folien und PDF werden mit ${face} gezeichnet, in Zeilen so lang wie mit ${family}.`,
  logo: 'Logo',
  logoHint:
    'PNG, JPEG oder SVG. Ein SVG wird als Bild übernommen; eines mit Skripten oder Verweisen auf andere Dateien wird abgelehnt.',
  logoSides: { onLight: 'Auf hellen Folien', onDark: 'Auf der Titelfolie' },
  dropLogo: 'Logo hier ablegen',
  chooseLogo: 'Datei wählen …',
  removeLogo: (side) => `Logo entfernen: ${side}`,
  logoAlt: (house) => `Logo von ${house}`,
  numbers: 'Zahlen',
  numbersHint: 'Wie Zahlen auf Folien geschrieben werden. „Über“, „rund“ und Spannen bleiben immer erhalten.',
  numberFields: {
    magnitude: 'Millionen',
    currency: 'Währung',
    decimal: 'Dezimalzeichen',
    grouping: 'Tausender',
  },
  charts: 'Diagramme',
  chartsHint:
    'Was die Aussage trägt, tritt hervor; das Übrige tritt zurück. Schätzungen sind in jedem Hausdesign schraffiert.',
  chartPoint: 'Was die Aussage trägt',
  chartRest: 'Was daneben steht',
  layouts: 'Layouts des Hauses',
  layoutsHint: (file) =>
    `Präsentationen werden auf den Mastern von ${file} geschrieben. Wählen Sie für jedes Erscheinungsbild ein Layout.`,
  layoutRoles: {
    cover: 'Titelfolie',
    divider: 'Zwischentitel',
    content: 'Zahlen, Diagramme, Tabellen',
    text: 'Fließtext',
    'two-texts': 'Zwei Textspalten',
  },
  sample: 'Beispielpräsentation in diesem Hausdesign',
  taken: 'Aus Ihrer Präsentation übernommen, mit diesen Abweichungen',
};
