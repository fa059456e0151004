import type { Pair } from '../../../core/model/said';
import type { FileProperty, verifyFindings } from '../../../core/model/wordings/findings-verify';

const WORTLAUT = 'Eine Zahl muss zu ihrem genauen Wortlaut zurückführen.';
const ANDERER = 'Er wurde seither geändert oder neu gespeichert, oder es ist ein anderer Artikel.';
const GEAENDERT = 'Sie wurde getippt oder geändert, nachdem die Präsentation entstanden war, oder stand nie in der Quelle.';
const HINAUS = 'Es verlässt das Haus mit der Datei.';
const ENTWURF = 'Ein Entwurf ist nicht zum Weitergeben.';
const LESBAR = 'Eine Datei, die ein anderes Programm nicht öffnen kann, ist schlimmer als keine.';
const GEZEICHNET = 'Seine Werte wurden geändert, nachdem die Präsentation geschrieben war; daneben steht vielleicht noch der alte.';
const ENTFERNT = 'Die Zahl wurde geändert oder entfernt, nachdem die Präsentation geschrieben war.';

const eigenschaften: Readonly<Record<FileProperty, readonly [string, string]>> = {
  title: ['keinen Titel', 'Screenreader und Dateilisten richten sich danach.'],
  language: ['keine Sprache', 'Ein Screenreader muss wissen, wie er sie ausspricht.'],
};

const arten: Readonly<Record<string, string>> = { picture: 'Diesem Bild', chart: 'Diesem Diagramm' };

/** Was zu einer geschriebenen Datei zu sagen ist. */
export const verifyFindingsInGerman: typeof verifyFindings = {
  'draft-marked:all': (): Pair => ['Auf jeder Folie steht DRAFT: Als die Präsentation geschrieben wurde, enthielt sie Fehler.', ENTWURF],
  'draft-marked:some': (marked, of): Pair => [`Auf ${marked} von ${of} Folien steht DRAFT; von den anderen wurde es entfernt.`, ENTWURF],
  'number-altered': (was, is): Pair => [`„${was}“ wurde zu „${is}“ geändert.`, 'Die Zahl wurde geändert, nachdem die Präsentation geschrieben war; ihre Quelle sagt noch, was sie sagte.'],
  'file-named': (property): Pair => [`Die Eigenschaften der Datei nennen ${eigenschaften[property][0]}.`, eigenschaften[property][1]],
  'fonts-embedded': (font): Pair => [`Die Schrift ${font} ist nicht in der Datei.`, 'Wer sie nicht hat, sieht eine andere, und die Zeilen passen nicht mehr.'],
  'fonts-known': (fonts): Pair => [`Text ist in ${fonts.join(', ')} gesetzt; das Design der Präsentation nennt diese Schrift nicht.`, 'Auf einem Rechner ohne diese Schrift steht dort eine andere, und die Zeilen brechen anders um.'],
  'neutral-properties': (said): Pair => [`In der Datei steht „${said}“.`, HINAUS],
  'numbers-traced:unlisted': (quote): Pair => [`„${quote}“ steht nicht im Quellenverzeichnis der Datei.`, GEAENDERT],
  'numbers-traced:unknown': (quote): Pair => [`„${quote}“ steht nicht im Zahlenverzeichnis der Datei.`, GEAENDERT],
  'numbers-traced:in-passage': (quote): Pair => [`„${quote}“ steht in einer Textstelle, die die Notizen zitieren; das Quellenverzeichnis der Datei nennt, was die Folien zeigen.`, 'Vergleichen Sie es mit dem Artikel.'],
  'numbers-traced:unhedged': (quote): Pair => [`„${quote}“ hat die Einschränkung verloren, die die Quelle macht.`, GEAENDERT],
  'page-readable': (): Pair => ['Auf dieser Seite steht kein Text.', 'Weder ein Screenreader noch diese Prüfung kann ein Bild lesen.'],
  'source-unchanged:one': (article): Pair => [`${article} ist nicht Byte für Byte der Artikel, aus dem diese Präsentation entstand.`, ANDERER],
  'source-unchanged:several': (article): Pair => [`${article} ist nicht Byte für Byte einer der Artikel, aus denen diese Präsentation entstand.`, ANDERER],
  'source-unchanged:gone': (quote): Pair => [`„${quote}“ steht nicht im Artikel.`, WORTLAUT],
  'source-unchanged:moved': (quote): Pair => [`„${quote}“ steht jetzt an anderer Stelle im Artikel.`, WORTLAUT],
  'source-unchanged:elsewhere': (quotes): Pair => [`${quotes} der Zitate stammen aus einem anderen Artikel: Diese Präsentation entstand aus mehreren.`, 'Prüfen Sie sie an jedem davon.'],
  'tagged': (): Pair => ['Die PDF-Datei ist nicht ausgezeichnet.', 'Ein Screenreader muss Titel, Tabellen und Lesefolge erraten. Ein aktuelles Electron schreibt die Auszeichnung.'],
  'alternative-text': (kind): Pair => [`${arten[kind] ?? 'Diesem Objekt'} fehlt der Alternativtext.`, 'Wer es nicht sehen kann, erfährt nichts.'],
  'chart-drawn:gone': (quote): Pair => [`Das Diagramm zeichnet „${quote}“ nicht mehr.`, GEZEICHNET],
  'chart-drawn:other': (drawn, quote): Pair => [`Das Diagramm zeichnet ${drawn.toLocaleString('de')}, wo im Zahlenverzeichnis „${quote}“ steht.`, GEZEICHNET],
  'chart-workbook:none': (): Pair => ['Dieses Diagramm hat keine Arbeitsmappe und lässt sich nicht bearbeiten.', 'Wer die Präsentation bekommt, muss die Werte sehen und ändern können.'],
  'chart-workbook:other': (drawn, kept, cell): Pair => [`Das Diagramm zeichnet „${drawn}“, in seiner Arbeitsmappe steht „${kept}“ (Zelle ${cell}).`, '„Daten bearbeiten“ würde das Bild ändern.'],
  'numbers-kept:quote': (quote): Pair => [`Dieses Objekt sollte „${quote}“ zeigen und zeigt es nicht mehr.`, ENTFERNT],
  'numbers-kept:value': (value): Pair => [`Dieses Objekt sollte ${value.toLocaleString('de')} zeigen und zeigt es nicht mehr.`, ENTFERNT],
  'numbers-removed': (quote, slide): Pair => [`„${quote}“ stand auf Folie ${slide}, als die Präsentation geschrieben wurde, und steht jetzt auf keiner.`, 'Was herausgenommen wurde, braucht der Rest vielleicht, um richtig gelesen zu werden.'],
  'objects-editable': (): Pair => ['Wo ein Diagramm oder eine Tabelle stehen sollte, steht ein Bild.', 'Seine Zahlen lassen sich weder zurücklesen noch berichtigen.'],
  'package-whole': (part): Pair => [`Die Datei verweist auf ${part}; das ist nicht darin.`, 'PowerPoint bietet an, eine solche Datei zu reparieren, und lässt vielleicht weg, was es nicht findet.'],
  'slide-titles': (): Pair => ['Diese Folie hat keinen Titel.', 'Gliederung und Screenreader kennen eine Folie nach ihrem Titel.'],
  'written-file:unread': (file, why): Pair => [`${file} wurde geschrieben, liest sich aber nicht zurück, wie es sollte (${why}).`, LESBAR],
  'written-file:slides': (file, found, wanted): Pair => [`${file} wurde geschrieben, liest sich aber mit ${found} von ${wanted} Folien zurück.`, LESBAR],
};
