import type { Pair } from '../../../core/model/said';
import type { OwnKind, Unsafe, fileFailures } from '../../../core/model/wordings/failures-files';
import { mangel } from './de-faults';

const ANDERER_NAME = 'Wählen Sie einen anderen Namen.';
const ANDERER_ORT = 'Wählen Sie mit „Speichern unter“ einen anderen Ort.';
const NEU_IN_POWERPOINT = 'Öffnen Sie die Datei in PowerPoint und speichern Sie sie neu.';
const BLEIBT = 'Die Datei bleibt, wie sie ist; versuchen Sie es mit einer Kopie.';

const arten: Readonly<Record<OwnKind, string>> = { 'a briefing': 'ein Briefing', 'a template': 'eine Vorlage', 'a brand': 'ein Hausdesign' };

const unsicheres: Readonly<Record<Unsafe, string>> = {
  'entity definitions': 'Entitätsdefinitionen',
  'a script': 'ein Skript',
  'an event handler': 'einen Ereignis-Handler',
  'a script link': 'einen Skript-Link',
  'embedded HTML': 'eingebettetes HTML',
  'embedded content': 'eingebettete Inhalte',
  'a style that loads a file': 'einen Stil, der eine Datei lädt',
  'a link to another file': 'einen Verweis auf eine andere Datei',
};

const zahl = (anzahl: number): string => anzahl.toLocaleString('de');

/** Eigene Dateien und die des Hauses, die sich nicht lesen oder schreiben lassen. */
export const fileFailuresInGerman: typeof fileFailures = {
  'disk-full': (file): Pair => [`Für ${file} ist kein Platz mehr.`, 'Schaffen Sie Platz, oder wählen Sie einen anderen Ort; die alte Datei ist unberührt.'],
  'folder-missing': (folder): Pair => [`Den Ordner ${folder} gibt es nicht.`, 'Wählen Sie einen anderen Ordner, oder legen Sie ihn zuerst an.'],
  'not-permitted:write': (file, folder): Pair => [`Sie dürfen ${file} in ${folder} nicht schreiben.`, ANDERER_ORT],
  'not-permitted:read': (file): Pair => [`Sie dürfen ${file} nicht lesen.`, 'Fragen Sie, wem die Datei gehört, oder wählen Sie eine andere.'],
  'read-only-disk': (folder): Pair => [`${folder} liegt auf einem Datenträger, der nur gelesen werden kann.`, ANDERER_ORT],
  'read-only-file': (file): Pair => [`${file} ist schreibgeschützt.`, 'Wählen Sie einen anderen Namen, oder heben Sie den Schreibschutz auf.'],
  'target-is-folder': (file): Pair => [`${file} ist ein Ordner.`, ANDERER_NAME],
  'not-a-file': (file): Pair => [`${file} ist ein Ordner.`, 'Wählen Sie eine Datei.'],
  'name-too-long': (): Pair => ['Der Name der Datei ist zu lang.', 'Wählen Sie einen kürzeren Namen.'],
  'name-taken:one': (file): Pair => [`In diesem Ordner gibt es ${file} schon.`, ANDERER_NAME],
  'name-taken:copies': (): Pair => ['In diesem Ordner gibt es zu viele Kopien.', 'Benennen Sie zuerst einige davon um.'],
  'file-busy': (file): Pair => [`${file} ist in einem anderen Programm geöffnet.`, 'Schließen Sie die Datei dort, oder wählen Sie einen anderen Namen.'],
  'disk-error:write': (file): Pair => [`Der Datenträger meldete einen Fehler, während ${file} geschrieben wurde.`, 'Wählen Sie einen anderen Ort; die alte Datei ist unberührt.'],
  'disk-error:read': (file): Pair => [`Der Datenträger meldete einen Fehler, während ${file} gelesen wurde.`, 'Kopieren Sie die Datei, wenn es geht, auf einen anderen Datenträger.'],
  'file-missing:there': (file): Pair => [`${file} ist nicht da.`, 'Prüfen Sie Namen und Ordner.'],
  'file-missing:exported': (file): Pair => [`${file} ist nicht mehr, wo die Datei geschrieben wurde.`, 'Exportieren Sie sie noch einmal, oder öffnen Sie sie an ihrem neuen Ort.'],
  'file-missing:moved': (file): Pair => [`${file} ist nicht mehr, wo es war.`, 'Öffnen Sie die Datei an ihrem neuen Ort, oder entfernen Sie sie aus der Liste.'],
  'unknown-file': (): Pair => ['Lectern kennt diese Datei nicht mehr.', 'Öffnen oder wählen Sie sie noch einmal.'],
  'edited-elsewhere': (): Pair => ['Es wird in einem anderen Fenster bearbeitet.', 'Ändern Sie es dort, oder verlassen Sie dort zuerst den Editor.'],
  'open-elsewhere': (file): Pair => [`${file} ist in einem anderen Fenster geöffnet.`, 'Wählen Sie einen anderen Namen, oder schließen Sie die Datei zuerst dort.'],
  'empty:named': (name): Pair => [`${name} ist leer.`, 'Wählen Sie eine andere Datei.'],
  'empty:own': (name): Pair => [`${name} ist leer.`, 'Wählen Sie eine andere Datei, oder eine Kopie davon.'],
  'empty:deck': (name): Pair => [`${name} ist leer.`, 'Wählen Sie eine PPTX- oder PDF-Datei.'],
  'too-large:own': (name): Pair => [`${name} ist größer als jede Datei von Lectern.`, 'Wählen Sie eine andere Datei.'],
  'too-large:list': (name, most): Pair => [`${name} enthält eine Liste mit mehr als ${zahl(most)} Einträgen; so schreibt Lectern keine Datei.`, BLEIBT],
  'not-json': (name, kind, line): Pair => [`${name} lässt sich nicht als ${arten[kind].replace(/^eine? /, '')} lesen: Die Datei ist abgeschnitten oder beschädigt${line === 0 ? '' : ` (in Zeile ${line})`}.`, BLEIBT],
  'not-ours': (name, kind, format): Pair => [`${name} ist nicht ${arten[kind]} von Lectern.`, `Ihr "format" müsste "${format}" sein.`],
  'newer-version': (name, version, known): Pair => [`${name} stammt von einem neueren Lectern (Dateiversion ${version}; dieses liest bis ${known}).`, 'Aktualisieren Sie Lectern; die Datei bleibt, wie sie ist.'],
  'wrong-fields': (name, faults, more): Pair => [`${name} ist keine gültige Datei: ${faults.map(mangel).join('; ')}${more === 0 ? '' : `; und ${more} weitere`}.`, 'Berichtigen Sie die genannten Felder, oder exportieren Sie die Datei neu.'],
  'bad-id': (id): Pair => [`„${id}“ kann keine Kennung sein: nur Kleinbuchstaben, Ziffern und Bindestriche.`, 'Geben Sie eine andere Kennung.'],
  'recovery-damaged': (): Pair => ['Nicht gespeicherte Arbeit vom letzten Mal ließ sich nicht vollständig lesen.', 'Öffnen Sie das Briefing, wie es zuletzt gespeichert wurde; die beschädigte Kopie bleibt in Lecterns eigenem Ordner.'],
  'no-longer-kept': (): Pair => ['Dieses ungespeicherte Briefing wird nicht mehr aufbewahrt.', 'Es wurde inzwischen gespeichert oder verworfen.'],
  'not-kept-whole': (): Pair => ['Die ungespeicherten Änderungen kamen nicht vollständig an.', 'Sie werden mit der nächsten Änderung aufbewahrt; speichern Sie, um sicher zu sein.'],
  'too-large:logo': (name): Pair => [`${name} ist größer als 4 MB.`, 'Speichern Sie das Logo kleiner: Es wird wenige Zentimeter breit gezeigt.'],
  'not-a-picture:kind': (name): Pair => [`${name} ist weder PNG noch JPEG noch SVG, wie immer die Datei heißt.`, 'Exportieren Sie das Logo in einem der drei Formate.'],
  'not-a-picture:drawn': (name): Pair => [`${name} lässt sich nicht als Bild zeichnen.`, 'Exportieren Sie das Logo neu als PNG, höchstens einige tausend Pixel breit.'],
  'unsafe-svg': (name, carried): Pair => [`${name} wurde abgelehnt: Die Datei enthält ${carried.map((one) => unsicheres[one]).join(' und ')}.`, 'Exportieren Sie das Logo neu als einfaches SVG oder als PNG.'],
  'not-an-office-file:twice': (name): Pair => [`${name} enthält zwei Teile mit demselben Namen.`, NEU_IN_POWERPOINT],
  'not-an-office-file:closed': (name): Pair => [`${name} ist keine Office-Datei, oder sie ist beschädigt oder verschlüsselt.`, 'Öffnen Sie sie in PowerPoint und speichern Sie sie ohne Kennwort neu.'],
  'too-large:unpacked': (name): Pair => [`${name} enthält ausgepackt mehr als eine Präsentation.`, 'Speichern Sie die Datei neu ohne ihre Videos.'],
  'too-large:house': (name): Pair => [`${name} ist größer als 100 MB.`, 'Speichern Sie die Datei neu ohne ihre Folien und Filme.'],
  'damaged-template': (name): Pair => [`Ein Teil von ${name} ist nicht so, wie PowerPoint ihn schreibt.`, NEU_IN_POWERPOINT],
  'no-theme': (name): Pair => [`${name} hat keinen Folienmaster mit einem Design.`, NEU_IN_POWERPOINT],
  'bad-template': (name): Pair => [`Was aus ${name} gelesen wurde, kann Lectern nicht verwenden.`, 'Bitte melden Sie den Fehler.'],
  'too-large:deck': (name): Pair => [`${name} ist größer als jede Präsentation.`, 'Wählen Sie eine PPTX- oder PDF-Datei.'],
  'too-large:deck-pages': (name, pages, most): Pair => [`${name} hat ${zahl(pages)} Seiten; mehr als ${zahl(most)} werden nicht geprüft.`, 'Prüfen Sie die Datei in Teilen.'],
  'not-a-presentation': (name): Pair => [`${name} ist keine Präsentation.`, 'Wählen Sie eine PPTX-Datei.'],
  'password:deck': (name): Pair => [`${name} ist mit einem Kennwort geschützt.`, 'Speichern Sie eine Kopie ohne Kennwort und prüfen Sie diese.'],
  'damaged:deck': (name): Pair => [`${name} ist keine PDF-Datei, oder sie ist abgeschnitten oder beschädigt.`, 'Öffnen Sie sie in einem PDF-Programm und speichern Sie sie neu.'],
};
