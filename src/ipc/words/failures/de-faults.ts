import type { Fault } from '../../../core/model/fault';
import { worded } from '../../../core/model/said';
import type { FaultWords, FieldKind } from '../../../core/model/wordings/faults';

const arten: Readonly<Record<FieldKind, string>> = {
  text: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'ja oder nein (true oder false)',
  list: 'eine Liste',
  fields: 'eine Gruppe von Feldern',
  null: 'leer (null)',
  other: 'etwas anderes',
};

/** Wie Texte gebaut sein müssen und was sonst gilt, nach dem englischen Wortlaut der Schemata. */
const muster: Readonly<Record<string, string>> = {
  'six hexadecimal digits in capitals, no #': 'sechs hexadezimale Ziffern in Großbuchstaben, ohne #',
  'two numbers have one id': 'zwei Zahlen haben dieselbe Kennung',
  'runs of advance widths': 'eine Folge von Zeichenbreiten',
  'the name of a font family': 'der Name einer Schriftfamilie',
  'lower-case letters, digits and hyphens': 'Kleinbuchstaben, Ziffern und Bindestriche',
};

const maengel: FaultWords = {
  missing: (kind) => `fehlt; hier steht ${arten[kind]}`,
  kind: (kind) => `muss ${arten[kind]} sein`,
  'too-long': (most) => `darf höchstens ${most} Zeichen haben`,
  'too-many': (most) => `darf höchstens ${most} Einträge haben`,
  'too-high': (most) => `darf höchstens ${most} sein`,
  'no-text': () => 'darf nicht leer sein',
  'too-few': (least) => `muss mindestens ${least} ${least === 1 ? 'Eintrag' : 'Einträge'} haben`,
  'too-low': (least) => `muss mindestens ${least} sein`,
  only: (value) => `muss ${value} sein`,
  'one-of': (values) => `muss eines von diesen sein: ${values.join(', ')}`,
  unlike: (pattern) => `muss so gebaut sein: ${muster[pattern] ?? pattern}`,
  broken: (what) => `stimmt nicht: ${muster[what] ?? what}`,
  unknown: () => 'ist nicht so, wie Lectern es schreibt',
};

/** Was an einem Feld falsch ist. */
export const mangel = (fault: Fault): string =>
  `${fault.field} ${worded<string>(maengel, fault) ?? ''}${fault.found === null ? '' : `; dort steht „${fault.found}“`}`.trim();
