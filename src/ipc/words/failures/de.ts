import type { Pair } from '../../../core/model/said';
import type { FailureWords } from '../../../core/model/wordings/failures';
import type { programFailures, Work } from '../../../core/model/wordings/failures-program';
import { articleFailuresInGerman } from './de-articles';
import { fileFailuresInGerman } from './de-files';

const NOCH_EINMAL = 'Bitte versuchen Sie es noch einmal; eine kürzere Präsentation braucht weniger Arbeitsspeicher.';
const MELDEN = 'Bitte melden Sie den Fehler.';

const arbeiten: Readonly<Record<Work, string>> = {
  'The export': 'Der Export',
  'Reading this template': 'Das Lesen dieser Vorlage',
  'Reading this file': 'Das Lesen dieser Datei',
};

const programFailuresInGerman: typeof programFailures = {
  'worker-too-slow': (work, seconds): Pair => [`${arbeiten[work]} dauerte länger als ${seconds.toLocaleString('de')} Sekunden und wurde abgebrochen.`, 'Versuchen Sie es mit einer kleineren Datei.'],
  'worker-out-of-memory': (work): Pair => [`${arbeiten[work]} braucht mehr Arbeitsspeicher, als dafür da ist.`, 'Versuchen Sie es mit einer kleineren Datei.'],
  'worker-failed:error': (work, error): Pair => [`${arbeiten[work]} ist gescheitert. Gemeldet wurde: „${error}“`, MELDEN],
  'worker-failed:silent': (work): Pair => [`${arbeiten[work]} endete ohne Ergebnis.`, 'Bitte versuchen Sie es noch einmal.'],
  'cancelled': (): Pair => ['Der Export wurde abgebrochen; geschrieben wurde nichts.', ''],
  'already-running': (): Pair => ['Diese Datei wird gerade geschrieben.', 'Warten Sie, bis sie fertig ist.'],
  'print-failed:picture': (error): Pair => [`Chromium konnte die Folien nicht als Bilder zeichnen. Gemeldet wurde: „${error}“`, 'Bitte versuchen Sie es noch einmal.'],
  'print-failed:print': (error): Pair => [`Chromium konnte die Präsentation nicht drucken. Gemeldet wurde: „${error}“`, NOCH_EINMAL],
  'print-failed:deck': (error): Pair => [`Die Präsentation konnte nicht gedruckt werden. Gemeldet wurde: „${error}“`, MELDEN],
  'print-failed:ended': (how): Pair => [`Electron endete (${how}), bevor gedruckt war.`, 'Versuchen Sie es noch einmal mit --debug, um zu sehen, was es meldete.'],
  'print-page-gone': (): Pair => ['Die Seite, die gedruckt wurde, endete unerwartet.', NOCH_EINMAL],
  'page-not-drawn': (reason): Pair => [`Die Folien konnten nicht für den Druck gezeichnet werden. Gemeldet wurde: „${reason}“`, 'Versuchen Sie es noch einmal; geschieht es wieder, exportieren Sie die PPTX-Datei.'],
  'pdf-not-understood': (): Pair => ['Die gedruckte PDF-Datei ist in einer Weise aufgebaut, die Lectern nicht kennt.', 'Sie ist so verwendbar, wie sie ist; Eigenschaften, Auszeichnung und Links blieben, wie Chromium sie schrieb.'],
  'not-printed': (reason): Pair => [`Das System konnte nicht drucken. Gemeldet wurde: „${reason}“`, 'Prüfen Sie den Drucker, oder exportieren Sie eine PDF-Datei und drucken Sie diese.'],
  'no-electron:start': (error): Pair => [`Electron ließ sich nicht starten. Gemeldet wurde: „${error}“`, 'Rufen Sie einmal „npm start“ auf, um zu sehen, was fehlt.'],
  'no-electron:named': (): Pair => ['PDF und PNG brauchen Electron, und es wurde keines genannt.', 'Verwenden Sie „npm run -s lectern --“ im Checkout oder das installierte „lectern“.'],
  'needs-install': (): Pair => ['Etwas, das PDF und PNG brauchen, muss zuerst installiert werden.', 'Tun Sie, was oben steht, und versuchen Sie es noch einmal.'],
  'cannot-show': (file): Pair => [`Der Ordner von ${file} konnte nicht gezeigt werden.`, 'Auf diesem System antwortet kein Dateimanager. Die Datei selbst liegt, wo Sie sie abgelegt haben.'],
  'cannot-open': (file): Pair => [`${file} konnte nicht geöffnet werden.`, 'Öffnen Sie die Datei aus ihrem Ordner.'],
  'no-show': (): Pair => ['Die Vorführung ist beendet.', 'Starten Sie sie noch einmal aus der Präsentation.'],
  'no-such-sample': (): Pair => ['Dieses Beispiel gibt es nicht.', 'Wählen Sie eines der gezeigten.'],
  'untrusted-sender': (): Pair => ['Eine Seite, die nicht zu Lectern gehört, hat um etwas gebeten.', ''],
  'bad-request': (): Pair => ['Das Fenster hat um etwas gebeten, das nicht zu verstehen ist.', MELDEN],
  'unexpected': (): Pair => ['In Lectern ist etwas schiefgegangen.', 'Ihre Arbeit ist aufbewahrt; bitte versuchen Sie es noch einmal.'],
};

/** Was misslingen kann: was geschah, und was zu tun ist. */
export const failuresInGerman: FailureWords = { ...articleFailuresInGerman, ...fileFailuresInGerman, ...programFailuresInGerman };
