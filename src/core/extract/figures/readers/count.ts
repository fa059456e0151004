import { cleaned } from '../numeral';
import { nounAfter } from '../nouns';
import { mention } from '../reading';
import type { Numeral } from '../numeral';
import type { Mention, Reader, Reading } from '../reading';
import { isDash } from '../token';
import type { Token } from '../token';

/** Heads of hyphenated counts: "seven-member panel", "three-bedroom house". */
const COMPOUND = new Set('member person man woman people strong bedroom seat seater storey story nation country state point page team club round match game goal run wicket shot set'.split(' '));

/** "50+ boats", "50 or more boats", "20-plus boats": the noun stands behind the hedge. */
function afterHedge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '+' && !tokens[at]?.spaced) return at + 1;
  if (isDash(tokens[at]) && tokens[at + 1]?.lower === 'plus') return at + 2;
  return tokens[at]?.lower === 'or' && ['more', 'so', 'fewer', 'less'].includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

/** "57 people and 3,000 others": others of what was counted last, people by default. */
function othersOf(done: readonly Reading[]): string {
  const last = done.findLast((reading) => reading.type === 'mention' && reading.kind === 'count');
  return last?.type === 'mention' && last.unit !== null ? last.unit : 'person';
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
export const count: Reader = ({ tokens }, numeral, done) => {
  const { pending } = numeral;
  if (numeral.form === 'fraction') return null;
  const bareLast = pending?.at ?? numeral.last;
  const read = { ...numeral, last: bareLast, value: cleaned(numeral.value * (pending?.factor ?? 1)) };
  const dash = tokens[bareLast + 1];
  const tail = tokens[bareLast + 2];
  if (isDash(dash) && !dash?.spaced && tail?.spaced === false && COMPOUND.has(tail.lower)) {
    return mention(read, 'count', { kind: 'count', unit: tail.lower === 'people' ? 'person' : tail.lower, bareLast, last: bareLast + 2, noun: [bareLast + 2, bareLast + 2] });
  }
  const isOne = numeral.value === 1 && numeral.factor === 1;
  const from = afterHedge(tokens, bareLast + 1);
  const noun = nounAfter(tokens, from, isOne);
  if (noun === null) return isOne ? null : partOf(tokens, read, bareLast);
  const unit = noun.unit === 'other' ? othersOf(done) : noun.unit;
  return mention(read, 'count', { kind: 'count', unit, bareLast, last: bareLast, to: noun.head, noun: [noun.first, noun.head] });
};

/** A number with nothing that says what it counts; a refiner finds its unit in the sentence or drops it. */
export const bare: Reader = ({ tokens }, numeral) => {
  const { pending } = numeral;
  const isMillions = pending !== null && tokens[pending.at]?.lower === 'm' && tokens[pending.at]?.spaced === false;
  if (!isMillions) return mention(numeral, 'bare', { kind: 'bare', unit: null });
  const scaled = { ...numeral, last: pending.at, factor: pending.factor, value: cleaned(numeral.value * pending.factor) };
  return mention(scaled, 'bare', { kind: 'bare', unit: null });
};
