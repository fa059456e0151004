import type { HouseRole } from '../../../core/model/house';
import type { Pair } from '../../../core/model/said';
import type { houseFindings, TextPlace } from '../../../core/model/wordings/findings-house';

const FOLIEN: Readonly<Record<HouseRole, string>> = {
  cover: 'die Titelfolie',
  divider: 'Zwischenfolien',
  content: 'Folien mit Zahlen, Diagrammen und Tabellen',
  text: 'Folien mit Fließtext',
  'two-texts': 'Folien mit zwei Textspalten',
};

const PLAETZE: Readonly<Record<TextPlace, string>> = {
  title: 'Titel',
  subtitle: 'Untertitel',
  text: 'Text',
  content: 'Inhalt',
  footer: 'Fußzeile',
  date: 'Datum',
  'slide number': 'Foliennummer',
};

const WAEHLBAR = 'Im Hausdesign lässt sich ein anderes Layout wählen.';
const TITEL = 'Eine Folie ohne Titel ist weder in der Gliederung noch mit einem Screenreader zu finden.';
const GENAU = 'Zeilen brechen nur in Schriften genau um, deren Breiten bekannt sind.';

const genannt = (name: string): string => (name === '' ? 'ein Layout ohne Namen' : `„${name}“`);
const von = (name: string): string => (name === '' ? 'einem Layout ohne Namen' : `„${name}“`);
const gross = (worte: string): string => worte.charAt(0).toUpperCase() + worte.slice(1);
const aufgezaehlt = (worte: readonly string[]): string => (worte.length < 2 ? worte.join('') : `${worte.slice(0, -1).join(', ')} und ${worte.at(-1) ?? ''}`);
const schrift = (name: string): string => (name === '' ? 'des Designs' : name);
const ist = (anzahl: number, eines: string, viele: string): string => (anzahl === 1 ? `${eines} wird` : `${anzahl} ${viele} werden`);

/** Was von der Vorlage des Hauses übernommen wird, wie, und was nicht. */
export const houseFindingsInGerman: typeof houseFindings = {
  'house-template:too-large': (): Pair => ['Die Vorlage ist zu groß, um in einem Hausdesign mitzureisen; ihre Farben und Schriften werden übernommen.', 'Ein Hausdesign ist eine Datei, die weitergegeben wird.'],
  'house-template:cramped': (): Pair => ['Kein Layout lässt unter dem Titel genug Platz für Zahlen und Diagramme; Farben und Schriften der Vorlage werden übernommen, ihre Layouts nicht.', 'Was nicht passt, liefe auf Folie um Folie weiter.'],
  'house-template:no-layouts': (): Pair => ['Die Vorlage hat keine Folienlayouts; ihre Farben und Schriften werden übernommen.', TITEL],
  'house-template:no-titles': (): Pair => ['Kein Layout der Vorlage hat einen Titel; ihre Farben und Schriften werden übernommen.', TITEL],
  'house-template:made': (layout, role, filled, texts): Pair => [`${gross(genannt(layout))} dient für ${FOLIEN[role]}: ${filled.map((one) => (one === 'texts' ? `${texts} Texte` : PLAETZE[one])).join(', ')}.`, WAEHLBAR],
  'house-template:lent': (layout, role): Pair => [`Für ${FOLIEN[role]} ist kein Layout gemacht; dafür dient ${genannt(layout)}.`, WAEHLBAR],
  'house-template:avoided': (layouts, role): Pair => [`${gross(aufgezaehlt(layouts.map(genannt)))} ${layouts.length === 1 ? 'wird' : 'werden'} nicht für ${FOLIEN[role]} verwendet: Auf dem, was dort gemalt ist, wo Text steht, ist keine Farbe zu lesen.`, 'WCAG 2.1 AA verlangt Kontrast für Text, wo immer er steht. Verschieben Sie die Formen in der Vorlage, oder wählen Sie das Layout im Hausdesign trotzdem.'],
  'house-template:added': (): Pair => ['Ein Layout nur mit Titel wurde hinzugefügt, denn die Vorlage hat keines.', 'Ein leerer Textplatzhalter käme mit „Folie zurücksetzen“ wieder.'],
  'house-template:restyled': (): Pair => ['Die Master sagen nicht, wie Text gesetzt wird; es ist von ihrem Beispieltext genommen.', 'So schreibt LibreOffice; PowerPoint zeigte schlichten Text.'],
  'house-template:unused': (layout, placeholders): Pair => [`${gross(genannt(layout))} hat Platzhalter, die leer bleiben: ${placeholders.join(', ')}.`, 'In der Vorführung sieht man sie nicht, aber „Folie zurücksetzen“ holt sie wieder.'],
  'house-template:simplified': (layout, shapes): Pair => [`Vorschau und PDF zeigen ${shapes === 1 ? 'eine Form' : `${shapes} Formen`} von ${von(layout)} vereinfacht.`, 'PowerPoint zeigt die Vorlage, wie sie ist; Metafiles, Diagramme und seltene Formen kennt nur PowerPoint.'],
  'house-template:panel': (layout): Pair => [`Auf dem, was ${genannt(layout)} hinter seinem Inhalt zeigt, ist nichts durchweg zu lesen; Zahlen, Diagramme und Text stehen dort auf einer weißen Fläche.`, 'WCAG 2.1 AA verlangt für Text 4,5:1, wo immer er steht.'],
  'house-template:picture-ground': (layouts): Pair => [`Ein Bild füllt den Hintergrund von ${aufgezaehlt(layouts.map(von))}; Text behält die Farben, die die Vorlage ihm gibt.`, 'Lectern sieht nicht in Bilder hinein: Ob der Text darauf zu lesen ist, zeigt Ihnen die Vorschau.'],
  'house-template:unread': (layout, place, colour, behind, ink): Pair => [`${gross(genannt(layout))} setzt ${PLAETZE[place]} in ${colour}, auf ${behind.join(' und ')} schlecht zu lesen; geschrieben wird in ${ink}.`, 'WCAG 2.1 AA verlangt für Text 4,5:1. „Folie zurücksetzen“ bringt die Farbe des Layouts wieder.'],
  'house-template:across-art': (layout, places): Pair => [`${gross(genannt(layout))} malt Formen oder Bilder dorthin, wo ${aufgezaehlt(places.map((place) => PLAETZE[place]))} stehen; längerer Text läuft darüber und kann dort schlecht zu lesen sein.`, 'Jede Folie, auf der das so ist, wird vor dem Export genannt. Wählen Sie im Hausdesign ein anderes Layout, oder verschieben Sie die Formen in der Vorlage.'],
  'house-template:small-foot': (layout, points): Pair => [`${gross(genannt(layout))} setzt den Fuß in ${points.toLocaleString('de')} pt, und so bleibt es.`, 'Kleineren Text kann man hinten im Raum nicht lesen.'],
  'house-template:untitled': (layouts, more): Pair => [`Ohne Platzhalter für den Titel und darum nicht verwendet: ${layouts.map(genannt).join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`, TITEL],
  'house-template:font-kept': (font, shown): Pair => [`Die Schrift ${schrift(font)} bleibt in der Datei; Vorschau und PDF zeigen an ihrer Stelle ${shown}.`, GENAU],
  'house-template:font-replaced': (font, by): Pair => [`Die Schrift ${schrift(font)} wird durch ${by} ersetzt.`, GENAU],
  'house-template:accent': (accent, used): Pair => [`Der Akzent ${accent} wird als ${used} verwendet.`, 'So, wie er ist, wäre er als Text auf dem Hintergrund nicht zu lesen.'],
  'house-template:no-logo': (): Pair => ['Auf dem Folienmaster wurde kein Logo gefunden.', 'Ein Logo, das nur auf einem Layout oder einer Folie steht, wird nicht übernommen.'],
  'house-template:slides': (slides): Pair => [`${ist(slides, 'Ihre eigene Folie', 'eigene Folien')} weggelassen.`, 'Eine Präsentation enthält nur, was für sie geschrieben wurde.'],
  'house-template:macros': (): Pair => ['Ihre Makros werden weggelassen.', 'Ein Programm in einer Datei ist eine Gefahr für alle, die sie öffnen.'],
  'house-template:embedded': (objects): Pair => [`${ist(objects, 'Ein eingebettetes Objekt', 'eingebettete Objekte')} weggelassen.`, 'Was darin ist, lässt sich nicht ansehen.'],
  'house-template:data': (): Pair => ['Daten, die andere Programme in der Vorlage ablegen, werden weggelassen.', 'Sie könnten Menschen, Projekte und Orte nennen.'],
  'house-template:comments': (): Pair => ['Kommentare, Markierungen und der Handzettelmaster werden weggelassen.', 'Sie könnten Menschen nennen, und Präsentationen brauchen sie nicht.'],
  'house-template:links': (links): Pair => [`${ist(links, 'Ein Verweis', 'Verweise')} der Master und Layouts auf andere Dateien oder Adressen weggelassen.`, 'Beim Öffnen der Präsentation ginge eine Anfrage hinaus.'],
  'house-template:objects': (objects): Pair => [`${ist(objects, 'Ein Objekt', 'Objekte')} auf Mastern und Layouts weggelassen: Übernommen werden nur Formen, Bilder und Text.`, 'Diagramme, Filme, Töne und eingebettete Dokumente bringen Teile mit, die sich nicht prüfen lassen.'],
  'house-template:pictures': (pictures): Pair => [`${pictures === 1 ? 'Ein Bild konnte nicht gelesen werden und wird' : `${pictures} Bilder konnten nicht gelesen werden und werden`} weggelassen.`, 'Seine Bytes sind nicht die von PNG, JPEG, GIF, BMP, TIFF oder einer Metafile.'],
  'house-template:fonts': (fonts): Pair => [`${fonts === 1 ? 'Eine eingebettete Schrift bleibt' : `${fonts} eingebettete Schriften bleiben`} in der Datei.`, 'Vorschau und PDF können sie nicht zeigen; auf ihre Lizenz achtet das Haus.'],
};
