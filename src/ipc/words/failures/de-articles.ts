import type { Pair } from '../../../core/model/said';
import type { FormatName, Found, articleFailures } from '../../../core/model/wordings/failures-articles';

const EINFUEGEN = 'Öffnen Sie sie in dem Programm, aus dem sie stammt, kopieren Sie den Artikel und fügen Sie ihn hier ein.';
const TEIL = 'Kopieren Sie den Teil, den Sie brauchen, und fügen Sie ihn ein.';
const NEU_SPEICHERN = 'Öffnen Sie es in Word oder LibreOffice und speichern Sie es neu.';
const SEITEN = 'Speichern Sie die Seiten, die Sie brauchen, als eigene PDF-Datei.';
const ARTIKEL = 'Wählen Sie eine Datei mit einem Artikel.';

const funde: Readonly<Record<Found, string>> = {
  'a PDF': 'eine PDF-Datei',
  'a ZIP archive': 'ein ZIP-Archiv',
  'an empty ZIP archive': 'ein leeres ZIP-Archiv',
  'an older or password-protected Office document': 'ein älteres oder mit Kennwort geschütztes Office-Dokument',
  'a Rich Text document': 'ein Rich-Text-Dokument',
  'a picture': 'ein Bild',
  'something else': 'etwas anderes',
};

const formate: Readonly<Record<FormatName, string>> = {
  'plain text': 'eine Textdatei',
  Markdown: 'eine Markdown-Datei',
  'web page': 'eine Webseite',
  'Word document': 'ein Word-Dokument',
  PDF: 'eine PDF-Datei',
  'Rich Text document': 'ein Rich-Text-Dokument',
  mail: 'eine E-Mail',
  'web archive': 'ein Webarchiv',
  'pasted text': 'ein eingefügter Text',
};

const oder = (worte: readonly string[]): string => `${worte.slice(0, -1).join(', ')} oder ${worte.at(-1) ?? ''}`;
const zahl = (anzahl: number): string => anzahl.toLocaleString('de');
const komma = (groesse: string): string => groesse.replace('.', ',');

/** Artikel, die sich nicht lesen lassen. */
export const articleFailuresInGerman: typeof articleFailures = {
  'empty:file': (): Pair => ['Die Datei ist leer.', 'Wählen Sie eine andere Datei.'],
  'empty:text': (): Pair => ['Die Datei enthält keinen Text.', 'Wählen Sie eine andere Datei.'],
  'binary': (): Pair => ['Die Datei enthält Binärdaten, keinen Text.', 'Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie als Text, Word, PDF oder Webseite.'],
  'broken-encoding': (): Pair => ['Einige Zeichen der Datei sind beschädigt; ihre Zahlen könnten falsch gelesen werden.', 'Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu als UTF-8-Text.'],
  'unknown-format:content': (name, found, readable): Pair => [`${name} ist ${funde[found]}; das kann Lectern nicht lesen.`, `Speichern Sie es in einem dieser Formate: ${oder(readable)}.`],
  'unknown-format:ending': (extension, readable): Pair => [`Dateien mit der Endung .${extension} kann Lectern nicht lesen.`, `Speichern Sie den Artikel in einem dieser Formate: ${oder(readable)}.`],
  'wrong-type:damaged': (name, format, found): Pair => [`Dem Namen nach ist ${name} ${formate[format]}; die Datei enthält aber ${funde[found]}.`, 'Die Datei ist vielleicht beschädigt: Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu.'],
  'wrong-type:named': (name, format, found, readable): Pair => [`Dem Namen nach ist ${name} ${formate[format]}; die Datei enthält aber ${funde[found]}.`, `Geben Sie ihr die richtige Endung, oder speichern Sie sie in einem dieser Formate: ${oder(readable)}.`],
  'wrong-type:zip': (): Pair => ['Die Datei ist ein ZIP-Archiv, aber kein Word-Dokument.', 'Wählen Sie ein Word-Dokument (.docx).'],
  'no-text:file': (): Pair => ['In der Datei wurde kein Text gefunden.', ARTIKEL],
  'no-text:mail': (): Pair => ['Die Datei enthält keinen Text, nur Anhänge oder Bilder.', 'Öffnen Sie stattdessen den Anhang mit dem Artikel.'],
  'no-text:document': (): Pair => ['Das Dokument enthält keinen Text, nur Bilder oder gar nichts.', ARTIKEL],
  'no-text:scan': (): Pair => ['Die PDF-Datei enthält Bilder von Seiten, aber keinen Text, wie ein Scan.', 'Lassen Sie zuerst eine Texterkennung (OCR) darüber laufen, und wählen Sie das Ergebnis.'],
  'line-too-long': (megabytes): Pair => [`Ein Absatz ist ${komma(megabytes)} lang; das sind Daten, kein Artikel.`, 'Wählen Sie eine Datei mit einem Artikel, oder teilen Sie den Text in Zeilen.'],
  'too-many-cells': (cells): Pair => [`Die Tabellen haben ${zahl(cells)} Zellen; das ist ein Datensatz, kein Artikel.`, 'Wählen Sie eine Datei mit einem Artikel, oder kürzen Sie die Tabellen.'],
  'too-many-numbers': (numbers, limit): Pair => [`Der Text enthält ${zahl(numbers)} Zahlen; das ist ein Datensatz, kein Artikel. Höchstens ${zahl(limit)} sind möglich.`, 'Speichern Sie den Teil, den Sie brauchen, als eigene Datei.'],
  'too-large:format': (name, size, _format, limit): Pair => [`${name} ist ${komma(size)} groß; in diesem Format sind ${komma(limit)} erlaubt.`, 'Wählen Sie eine kleinere Datei, oder kopieren Sie den Teil, den Sie brauchen, und fügen Sie ihn ein.'],
  'too-large:article': (name): Pair => [`${name} ist größer als 64 MB.`, TEIL],
  'too-large:word': (): Pair => ['Der Text des Word-Dokuments ist ausgepackt größer als 20 MB.', TEIL],
  'too-large:pdf-text': (): Pair => ['Die PDF-Datei enthält mehr Text als ein Artikel.', SEITEN],
  'too-many-pages': (pages): Pair => [`Die PDF-Datei hat ${zahl(pages)} Seiten; höchstens 1.000 können gelesen werden.`, SEITEN],
  'nested-too-deep:markup': (most): Pair => [`Die Datei verschachtelt ihre Elemente mehr als ${zahl(most)}-fach; das tut kein Artikel.`, EINFUEGEN],
  'nested-too-deep:mail': (): Pair => ['Die Datei ist tiefer verschachtelt als jede E-Mail.', 'Öffnen Sie sie in einem Mailprogramm und kopieren Sie den Text.'],
  'nested-too-deep:document': (): Pair => ['Das Dokument ist tiefer verschachtelt, als eine Textverarbeitung es schreibt.', NEU_SPEICHERN],
  'too-many-elements:markup': (): Pair => ['Die Datei besteht aus zu vielen Teilen; das tut kein Artikel.', EINFUEGEN],
  'too-many-elements:word': (): Pair => ['Das Word-Dokument besteht aus zu vielen Teilen; das tut kein Artikel.', TEIL],
  'not-a-message': (): Pair => ['Die Datei beginnt nicht wie eine E-Mail oder ein Webarchiv.', 'Speichern Sie die E-Mail oder Seite neu in dem Programm, das sie anzeigt.'],
  'damaged:word': (): Pair => ['Das Word-Dokument ist abgeschnitten oder beschädigt.', NEU_SPEICHERN],
  'damaged:word-text': (): Pair => ['Das Word-Dokument ist nicht zu verstehen.', NEU_SPEICHERN],
  'damaged:rich-text': (): Pair => ['Das Rich-Text-Dokument ist abgeschnitten oder beschädigt.', NEU_SPEICHERN],
  'damaged:pdf': (): Pair => ['Die PDF-Datei ist abgeschnitten oder beschädigt.', 'Öffnen Sie sie in einem PDF-Programm, drucken Sie sie in eine neue PDF-Datei und wählen Sie diese.'],
  'unsafe-archive': (): Pair => ['Das Word-Dokument enthält Einträge, die keine Textverarbeitung schreibt.', 'Öffnen Sie es in Word oder LibreOffice und speichern Sie es unter anderem Namen.'],
  'password:pdf': (): Pair => ['Die PDF-Datei ist mit einem Kennwort geschützt.', 'Öffnen Sie sie mit ihrem Kennwort, speichern Sie eine Kopie ohne Kennwort und wählen Sie diese.'],
  'reader-crashed': (name): Pair => [`Beim Lesen von ${name} ist das Leseprogramm unerwartet beendet worden. Sonst wurde nichts berührt.`, EINFUEGEN],
  'reader-too-slow': (name, seconds): Pair => [`Das Lesen von ${name} dauerte länger als ${zahl(seconds)} Sekunden und wurde abgebrochen.`, TEIL],
  'reader-out-of-memory': (name): Pair => [`Das Lesen von ${name} braucht mehr Arbeitsspeicher, als dafür da ist.`, TEIL],
  'reader-failed': (name): Pair => [`${name} konnte nicht gelesen werden: Das Leseprogramm ist gescheitert.`, 'Kopieren Sie den Artikel und fügen Sie ihn ein; bitte melden Sie den Fehler.'],
  'bad-extraction': (name): Pair => [`Was aus ${name} gelesen wurde, kann Lectern nicht verwenden.`, 'Kopieren Sie den Artikel und fügen Sie ihn ein; bitte melden Sie den Fehler.'],
};
