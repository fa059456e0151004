import { GERMAN_SUBJECT } from '../../../model/figure';
import { decided } from '../reading';
import type { Mention, Reading } from '../reading';
import type { Sentence } from '../sentence';
import { ARTICLES, CLOSED, PREPOSITIONS } from './lexicon';
import { germanNoun, isNoun } from './nouns';

/** What each figure of a German sentence measures: in the text's own words, or as what a verb does with a sum; nothing where the grammar is not sure. */
export function germanSubjects(readings: readonly Reading[], sentence: Sentence): readonly Reading[] {
  return readings.map((reading) => {
    if (reading.type === 'aside') return reading;
    const implied = reading.noun === null && reading.kind === 'money' ? flowOf(sentence, reading) : '';
    if (implied !== '') return decided(reading, GERMAN_SUBJECT, 'inferred', { subject: implied });
    const stated = measured(sentence, reading);
    if (stated !== '') return decided(reading, GERMAN_SUBJECT, 'stated', { subject: stated });
    const done = reading.kind === 'money' ? doneWith(sentence, reading) : '';
    return done === '' ? reading : decided(reading, GERMAN_SUBJECT, 'inferred', { subject: done });
  });
}

/** What the text itself calls it. */
function measured(sentence: Sentence, mention: Mention): string {
  if (mention.noun !== null) return counted(sentence, mention, mention.noun);
  const share = mention.kind === 'percent' || mention.unit === 'fraction' ? shareOf(sentence, mention) : '';
  if (share !== '') return share;
  if (mention.kind === 'mass' || mention.kind === 'volume') return germanNoun(sentence.tokens, mention.last + 1)?.words ?? '';
  if (mention.kind === 'percent' && CHANGES.has(word(sentence, mention.from - 1))) return '';
  return (moves(sentence, mention) ? '' : told(sentence, mention)) || verbSubject(sentence, mention);
}

const word = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? '';

/** "um 58 Prozent" tells by how much something changed, "mehr als im Vorjahr" against what. */
const CHANGES = new Set(['um']);

/** Whole words from token `first` to `last` as the text has them. */
const slice = ({ tokens, text }: Sentence, first: number, last: number): string => text.slice(tokens[first]?.start, tokens[last]?.end).replaceAll(/\s+/g, ' ');

/** "23 Personen festgenommen": the participle that closes the clause behind what is counted. */
const PARTICIPLE = /^(?:\p{Ll}{0,6}ge\p{Ll}{3,}|(?:be|ver|ent|er|zer|durch)\p{Ll}{3,})(?:t|en)$/u;
const CLOSES = new Set(['.', ',', ';', ':', ')', 'und', 'oder', '', 'worden', '!', '\u201c']);

function counted(sentence: Sentence, mention: Mention, [first, head]: readonly [number, number]): string {
  const noun = germanNoun(sentence.tokens, first);
  const adjectives = noun === null ? '' : noun.words.slice(0, noun.words.length - noun.unit.length);
  const named = `${adjectives}${mention.unit ?? ''}`.trim();
  const next = sentence.tokens[head + 1];
  const done = next?.kind === 'word' && PARTICIPLE.test(next.lower) && CLOSES.has(word(sentence, head + 2)) ? ` ${next.lower}` : '';
  return `${named}${done}`;
}

/** What a sum is that someone loses or pays: "Stadtwerke verlieren 3,1 Millionen Euro". */
const FLOWS: ReadonlyMap<string, string> = new Map(
  (
    'verlieren:Verlust verliert:Verlust verlor:Verlust verloren:Verlust erbeuten:Beute erbeutet:Beute erbeutete:Beute erbeuteten:Beute sichern:gesicherte_Gelder sichert:gesicherte_Gelder ' +
    'sicherte:gesicherte_Gelder sicherten:gesicherte_Gelder zahlen:Zahlung zahlt:Zahlung zahlte:Zahlung zahlten:Zahlung überwies:Überweisung überwiesen:Überweisung spendet:Spende spendete:Spende'
  )
    .split(' ')
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);

/** The same, and "um 3,1 Millionen Euro gebracht". */
function flowOf(sentence: Sentence, { from, to }: Mention): string {
  let at = from - 1;
  while (FILLERS.has(word(sentence, at))) at -= 1;
  // "um 27,4 Mio. gebracht": past the full stop of a shortened magnitude.
  const next = word(sentence, to + 1) === '.' ? to + 2 : to + 1;
  if (word(sentence, at) === 'um' && word(sentence, next) === 'gebracht') return 'Schaden';
  return FLOWS.get(word(sentence, at)) ?? '';
}

const PASSIVE = new Set('wurde wurden konnte konnten ist sind war waren'.split(' '));
/** What is done with money. */
const MONEY_DONE = new Set(
  ('beschlagnahmt eingefroren zurückgeholt sichergestellt gesichert erbeutet gestohlen überwiesen gezahlt ausgezahlt zurückgezahlt erstattet eingezogen gesperrt blockiert verloren ' +
    'veruntreut unterschlagen gewaschen abgehoben abgebucht investiert konfisziert geschmuggelt hinterzogen erschlichen zurückgegeben').split(' '),
);
/** Furthest that the participle of a clause stands behind its amount, in tokens. */
const CLAUSE = 10;

/** "640.000 Euro sind eingefroren", "1,2 Millionen Euro konnten zurückgeholt werden", "980.000 Euro eingefroren": what was done with the money. */
function doneWith(sentence: Sentence, { to }: Mention): string {
  const { tokens } = sentence;
  const isPassive = PASSIVE.has(word(sentence, to + 1));
  if (!isPassive && !MONEY_DONE.has(word(sentence, to + 1))) return '';
  let end = to + 1;
  while (end < to + CLAUSE && tokens[end + 1]?.kind === 'word') end += 1;
  if (!CLOSES.has(word(sentence, end + 1))) return '';
  const at = ['werden', 'worden'].includes(word(sentence, end)) ? end - 1 : end;
  const participle = word(sentence, at);
  return at > to && MONEY_DONE.has(participle) && (isPassive || at === to + 1) ? `${participle}e Gelder` : '';
}

const OWNERS = new Set(['der', 'des', 'aller', 'ihrer', 'ihres', 'seiner', 'seines', 'dieser', 'dieses']);

/** "62 Prozent der Geschädigten": a share with whose it is. */
function shareOf(sentence: Sentence, { to }: Mention): string {
  if (!OWNERS.has(word(sentence, to + 1))) return '';
  const whole = germanNoun(sentence.tokens, to + 2);
  return whole === null ? '' : `Anteil ${slice(sentence, to + 1, whole.head)}`;
}

/** Words between a noun and its amount: "Schaden von insgesamt 3 Mio. Euro", "Bargeld in Höhe von", "Strafe: ". */
const FILLERS = new Set(['insgesamt', 'zusammen', 'rund', 'etwa', 'jeweils', 'weitere', 'weiteren', 'einer', 'einem', 'je']);

/** "Vermögenswerte von 4,2 Millionen Franken", "Bargeld in Höhe von 85.000 Euro", "Schaden: 3,1 Mio. Euro". */
function told(sentence: Sentence, mention: Mention): string {
  let at = mention.from - 1;
  while (FILLERS.has(word(sentence, at))) at -= 1;
  if (word(sentence, at) === ':' ) return nounAt(sentence, at - 1);
  if (word(sentence, at) !== 'von') return '';
  const isHeight = word(sentence, at - 1) === 'höhe' && word(sentence, at - 2) === 'in';
  return nounAt(sentence, isHeight ? at - 3 : at - 1);
}

/** A noun that may own an amount; names of times and of what is only a measure own none. */
const NO_OWNERS = new Set(['verbleib', 'höhe', 'wert', 'summe', 'betrag', 'rückgang', 'anstieg', 'zeit', 'zeitraum', 'bereich', 'dienstag', 'montag', 'jahr', 'monat', 'tag', 'stunde', 'schnitt', 'durchschnitt', 'mittel', 'millionen', 'milliarden', 'mio', 'mrd', 'prozent', 'euro', 'franken']);
const nounAt = ({ tokens }: Sentence, at: number): string => {
  const token = tokens[at];
  return token !== undefined && isNoun(token) && !NO_OWNERS.has(token.lower) ? token.text : '';
};

/** Verbs that tell how much their subject is, and those that tell how it moved. */
const VERBS = new Set(
  ('betrug betragen beträgt betrugen belief beläuft beliefen belaufen lag lagen liegt liegen stieg stiegen steigt steigen sank sanken sinkt fiel fielen fällt wuchs wuchsen wächst ' +
    'erreichte erreichten erreicht kostete kosteten kostet dauerte dauerten dauert umfasst umfasste summierte summierten summiert erhöhte erhöhten erhöht verringerte ging gingen schrumpfte').split(' '),
);
/** "stieg von 1.130 auf 1.480": "von" goes with the verb, not with the noun before it. */
const MOVES = new Set('stieg stiegen steigt steigen sank sanken sinkt fiel fielen fällt wuchs wuchsen wächst erhöhte erhöhten erhöht verringerte ging gingen schrumpfte'.split(' '));

function moves({ tokens }: Sentence, mention: Mention): boolean {
  if (tokens[mention.from - 1]?.lower !== 'von') return false;
  for (let at = mention.from - 2; at >= 0 && at > mention.from - REACH && !CLAUSE_MARKS.has(tokens[at]?.text ?? ''); at -= 1) if (MOVES.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Furthest that such a verb stands before its number, in tokens. */
const REACH = 16;

/** "Die Selbstbeteiligung beträgt 100.000 Euro", "Im Schnitt lag eine Rechnung bei 67.400 Euro": the subject of the verb. */
function verbSubject(sentence: Sentence, mention: Mention): string {
  const { tokens } = sentence;
  for (let at = mention.from - 1; at >= 0 && at > mention.from - REACH; at -= 1) {
    if (tokens[at]?.text === ';' || tokens[at]?.text === ',') return '';
    if (!VERBS.has(word(sentence, at))) continue;
    const start = clauseStart(sentence, at);
    const after = phraseAt(sentence, at + 1, mention.from);
    const average = averageWords(sentence, start, mention.from);
    // "Im Durchschnitt lag eine Rechnung bei": what opens the clause is no subject, it stands behind the verb.
    const opens = PREPOSITIONS.has(word(sentence, start)) || (CLOSED.has(word(sentence, start)) && !ARTICLES.has(word(sentence, start)));
    const subject = opens ? after : phraseAt(sentence, start, at);
    return subject === '' ? '' : `${subject}${average}`;
  }
  return '';
}

const averageWords = ({ tokens }: Sentence, start: number, end: number): string =>
  tokens.slice(start, end).some(({ lower }, index, own) => /^(?:schnitt|durchschnitt|mittel)$/.test(lower) && own[index - 1]?.lower === 'im') ? ' im Durchschnitt' : '';

const CLAUSE_MARKS = new Set([',', ';', ':', '(', '.', '\u2013', '\u2022', '\u201e']);

/** Where the clause of the verb at `at` begins; "und" begins one only behind a comma. */
function clauseStart({ tokens }: Sentence, at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE_MARKS.has(tokens[start - 1]?.text ?? '')) start -= 1;
  return start;
}

const HOLDERS = new Set(['zahl', 'anzahl', 'summe', 'höhe', 'wert']);

/** "Die Zahl der Anzeigen wegen Rechnungsbetrugs", "der höchste Einzelschaden": the noun phrase from token `first` on, without its article. */
function phraseAt(sentence: Sentence, first: number, end: number): string {
  const { tokens } = sentence;
  let at = first;
  if (ARTICLES.has(word(sentence, at)) || ['diese', 'dieser', 'dieses', 'ihre', 'ihr', 'seine', 'sein', 'sich'].includes(word(sentence, at))) at += 1;
  const noun = germanNoun(tokens, at);
  if (noun === null || noun.head >= end || NO_SUBJECTS.has(noun.unit.toLowerCase())) return '';
  const next = word(sentence, noun.head + 1);
  const owned = next === 'der' || next === 'des' || next === 'wegen' || next === 'an' ? germanNoun(tokens, noun.head + 2) : null;
  if (HOLDERS.has(noun.unit.toLowerCase())) {
    if (owned === null || owned.head >= end) return '';
    const wegen = word(sentence, owned.head + 1) === 'wegen' ? germanNoun(tokens, owned.head + 2) : null;
    return slice(sentence, noun.head + 2, wegen !== null && wegen.head < end ? wegen.head : owned.head);
  }
  // "der höchste Einzelschaden": without its article the adjective would need another ending.
  const from = word(sentence, at) === noun.unit.toLowerCase() || at === first ? at : first;
  return slice(sentence, from, owned !== null && owned.head < end ? owned.head : noun.head);
}
const NO_SUBJECTS = new Set(['ende', 'anfang', 'mitte', 'jahr', 'vorjahr', 'monat', 'woche', 'tag', 'millionen', 'prozent']);
