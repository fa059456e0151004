import { STOPPERS } from '../lexicon/grammar';
import { CARDINALS } from '../lexicon/numbers';
import { cleaned } from '../numeral';
import { nounAfter, singular } from '../nouns';
import type { NounPhrase } from '../nouns';
import { mention } from '../reading';
import type { Numeral } from '../numeral';
import type { Mention, Reader, Reading } from '../reading';
import type { Sentence } from '../sentence';
import { isCapitalised, isDash } from '../token';
import type { Token } from '../token';

/** Second halves that are no noun: "a 40-odd crowd", "12-plus boats". */
const NOT_COUNTED = new Set(['odd', 'plus', 'ish', 'some']);

/** "a 650-strong workforce": whom the strength counts, persons unless the noun says. */
const STRENGTH: ReadonlyMap<string, string> = new Map([
  ['workforce', 'employee'],
  ['staff', 'employee'],
  ['fleet', 'ship'],
  ['herd', 'animal'],
]);

/** Heads of hyphenated counts: "seven-member panel", "128-port device", "a 650-strong workforce". */
function hyphenated(tokens: readonly Token[], numeral: Numeral, last: number): string | null {
  const [dash, tail, next] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (!isDash(dash) || dash?.spaced !== false || tail?.kind !== 'word' || tail.spaced) return null;
  const { lower } = tail;
  if (NOT_COUNTED.has(lower) || (numeral.value < 2 && lower !== 'person' && lower !== 'man' && lower !== 'woman')) return null;
  if (lower === 'strong') return STRENGTH.get(next?.lower ?? '') ?? 'person';
  const isNoun = lower.length > 2 && !STOPPERS.has(lower) && !/(?:ed|ing|ly)$/.test(lower) && !isCapitalised(tail);
  if (!isNoun || next === undefined || next.kind !== 'word' || !next.spaced) return null;
  return lower === 'people' ? 'person' : singular(lower);
}

/** "50+ boats", "50 or more boats", "20-plus boats": the noun stands behind the hedge. */
function afterHedge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '+' && !tokens[at]?.spaced) return at + 1;
  if (isDash(tokens[at]) && (tokens[at + 1]?.lower === 'plus' || tokens[at + 1]?.lower === 'odd')) return at + 2;
  return tokens[at]?.lower === 'or' && ['more', 'so', 'fewer', 'less'].includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

/** "57 people and 3,000 others": others of what was counted last, people by default. */
function othersOf(done: readonly Reading[]): string {
  const last = done.findLast((reading) => reading.type === 'mention' && reading.kind === 'count');
  return last?.type === 'mention' && last.unit !== null ? last.unit : 'person';
}

/** "6.7 million Americans": a noun with a capital in running text keeps it; headlines give capitals to all. */
function properly(unit: string, head: Token | undefined, kind: Sentence['kind']): string {
  if (kind === 'heading' || head === undefined || !isCapitalised(head) || head.text === head.text.toUpperCase()) return unit;
  const at = unit.lastIndexOf(' ') + 1;
  return unit.slice(0, at) + unit.charAt(at).toUpperCase() + unit.slice(at + 1);
}

/** "two more terms", "12 fewer buses". */
const MORE = new Set(['more', 'fewer', 'less', 'too', 'such']);

/** "12 head of cattle". */
const headOf = (tokens: readonly Token[], at: number): NounPhrase | null =>
  tokens[at]?.lower === 'head' && tokens[at + 1]?.lower === 'of' ? { first: at, head: at, unit: 'head' } : null;

/** Where a hyphenated number stands within a noun phrase; -1 where none does. */
function innerMeasure(tokens: readonly Token[], from: number, head: number): number {
  for (let at = from; at < head; at += 1) {
    if ((tokens[at]?.kind === 'digits' || CARDINALS.has(tokens[at]?.lower ?? '')) && isDash(tokens[at + 1])) return at;
  }
  return -1;
}

const DETERMINERS = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'such']);

/** "5,000 of the cuts": the number counts some of what is named behind "of". */
function partOf(tokens: readonly Token[], read: Numeral, last: number): Mention | null {
  if (tokens[last + 1]?.lower !== 'of' || !DETERMINERS.has(tokens[last + 2]?.lower ?? '')) return null;
  const whole = nounAfter(tokens, last + 3);
  return whole === null
    ? null
    : mention(read, 'count', { kind: 'count', unit: whole.unit, bareLast: last, last, to: last, noun: [whole.first, whole.head] });
}

/** How many: the noun that follows the number, with its plural letters and "m" for million. */
export const count: Reader = ({ tokens, kind, language }, numeral, done) => {
  const { pending } = numeral;
  if (numeral.form === 'fraction' || language === 'de') return null;
  const bareLast = pending?.at ?? numeral.last;
  const read = { ...numeral, last: bareLast, value: cleaned(numeral.value * (pending?.factor ?? 1)) };
  const tail = hyphenated(tokens, read, bareLast);
  if (tail !== null) {
    return mention(read, 'count', { kind: 'count', unit: tail, bareLast, last: bareLast + 2, noun: [bareLast + 2, bareLast + 2] });
  }
  // "Of the 62 breaches, 48 concerned shipments": the verb of those counted out of the whole.
  const partOfAll = tokens[0]?.lower === 'of' && [',', 'and'].includes(tokens[numeral.first - 1]?.lower ?? '') && tokens[bareLast + 1]?.lower.endsWith('ed') === true;
  if (partOfAll) return null;
  const isOne = numeral.value === 1 && numeral.factor === 1;
  const from = afterHedge(tokens, bareLast + 1);
  const noun = headOf(tokens, from) ?? nounAfter(tokens, from, isOne) ?? (MORE.has(tokens[from]?.lower ?? '') ? nounAfter(tokens, from + 1, isOne) : null);
  if (noun === null) return isOne ? null : partOf(tokens, read, bareLast);
  // "One John Doe was arrested": a person of that name.
  const [head, before] = [tokens[noun.head], tokens[noun.head - 1]];
  if (isOne && noun.head > noun.first && head !== undefined && before !== undefined && isCapitalised(head) && isCapitalised(before) && kind !== 'heading') return null;
  const unit = noun.unit === 'other' ? othersOf(done) : properly(noun.unit, head, kind);
  // A measure between the number and its noun is a figure of its own: the quote ends before it.
  const inner = innerMeasure(tokens, from, noun.head);
  return inner < 0
    ? mention(read, 'count', { kind: 'count', unit, bareLast, last: bareLast, to: noun.head, noun: [noun.first, noun.head] })
    : mention(read, 'count', { kind: 'count', unit, bareLast, last: bareLast, to: inner - 1, noun: [noun.head, noun.head] });
};

/** A number with nothing that says what it counts; a refiner finds its unit in the sentence or drops it. */
export const bare: Reader = ({ tokens }, numeral) => {
  const { pending } = numeral;
  const isMillions = pending !== null && tokens[pending.at]?.lower === 'm' && tokens[pending.at]?.spaced === false;
  if (!isMillions) return mention(numeral, 'bare', { kind: 'bare', unit: null });
  const scaled = { ...numeral, last: pending.at, factor: pending.factor, value: cleaned(numeral.value * pending.factor) };
  return mention(scaled, 'bare', { kind: 'bare', unit: null });
};
