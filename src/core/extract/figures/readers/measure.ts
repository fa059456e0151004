import { mention } from '../reading';
import type { Reader } from '../reading';
import { minusBefore } from './percent';
import { nounAfter } from '../nouns';
import { cleaned } from '../numeral';
import type { Numeral } from '../numeral';
import { isCapitalised, isDash } from '../token';
import type { Token } from '../token';
import { unitAt } from '../units';
import type { UnitFound } from '../units';

const LENGTHS = new Set('long tall high deep wide away below above apart underwater race sprint freestyle hurdles relay final pool yacht butterfly backstroke breaststroke'.split(' '));
const LENGTHENS = new Set('a an the ran run running runs swam dived fell dropped climbed length height depth width distance measuring'.split(' '));

/** Hedges of one word that part a verb from its length: "fell about 30m". */
const HEDGING = new Set(['about', 'nearly', 'almost', 'around', 'over', 'roughly', 'some']);

/** "the 1990s", "a 1920s house". */
const isDecade = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens[at]?.text === 's' && /^(?:1[89]|20)\d0$/.test(tokens[first]?.text ?? '');

/** "14 Challenger 2s": the plural of a model. */
const isModel = (tokens: readonly Token[], first: number, at: number): boolean => {
  const before = tokens[first - 1];
  return tokens[at]?.text === 's' && before !== undefined && first > 1 && isCapitalised(before);
};

/** What is told in metres wherever it comes up. */
const TERRAIN = new Set('river rivers waves tide tides floodwater floodwaters depth height altitude metres meters km snow snowfall rainfall swimmer sprinter athlete hurdles'.split(' '));

/** What is measured in metres where it follows "of". */
const FILLS = new Set('water snow rain ice mud fabric cable rope pipe piping track road fencing fence trench wall tunnel tape wire'.split(' '));

/** A word of length stands by: "50m long", "the 100m", "a depth of 30m". */
function isLength(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens.some(({ lower }) => TERRAIN.has(lower))) return true;
  if (LENGTHS.has(tokens[last + 1]?.lower ?? '')) return true;
  if (tokens[last + 1]?.lower === 'of' && FILLS.has(tokens[last + 2]?.lower ?? '')) return true;
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'of' || before === 'than') return ['length', 'height', 'depth', 'width', 'distance', 'more'].includes(tokens[first - 2]?.lower ?? '');
  const opener = HEDGING.has(before) ? (tokens[first - 2]?.lower ?? '') : before;
  return LENGTHENS.has(opener) && nounAfter(tokens, last + 1) === null;
}

/** "0.5 m resolution", "a pipe of 12 m": a small m apart from its digits, with nothing counted behind it. */
const isMetre = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text === 'm' && tokens[at]?.spaced === true && nounAfter(tokens, at + 1) === null;

const metreTo = (last: number): UnitFound => ({ kind: 'length', unit: 'metre', factor: 1, last });

/** Mass, length, area, volume, duration, speed, data size, power; "pounds" where they weigh. */
export const measure: Reader = ({ tokens }, numeral) => {
  const { first, last, pending } = numeral;
  const dash = tokens[last + 1];
  const hyphen = isDash(dash) && !dash?.spaced && tokens[last + 2]?.spaced === false;
  let at = hyphen ? last + 2 : last + 1;
  // "half an hour", "a quarter of an hour"
  if (numeral.form === 'fraction') {
    if (tokens[at]?.lower === 'of' && (tokens[at + 1]?.lower === 'an' || tokens[at + 1]?.lower === 'a')) at += 2;
    else if (tokens[at]?.lower === 'an' || tokens[at]?.lower === 'a') at += 1;
  }
  const sign = minusBefore(tokens, first);
  const signed = { first: sign ? first - 1 : first, value: sign ? -numeral.value : numeral.value };
  const weight = tokens[at]?.lower === 'pounds' || tokens[at]?.lower === 'pound';
  if (weight) return mention(numeral, 'measure', { kind: 'mass', unit: 'pound', last: at });
  const exact = pending === null ? null : unitAt(tokens, pending.at);
  if (pending !== null && !(exact !== null && exact.last > pending.at)) {
    const big = unitAt(tokens, pending.at + 1);
    const value = cleaned(numeral.value * pending.factor);
    if (big !== null) return mention({ ...numeral, value, factor: pending.factor }, 'measure', { kind: big.kind, unit: big.unit, last: big.last, bareLast: pending.at });
    // "30m users" counts users, "fell to 7.4m" leaves them unsaid; metres need a word of length.
    if (tokens[pending.at]?.lower === 'm' && !isMetre(tokens, pending.at) && !isLength(tokens, first, pending.at)) return null;
  }
  const found = unitAt(tokens, at) ?? (pending !== null && isMetre(tokens, pending.at) ? metreTo(pending.at) : warmth(tokens, numeral));
  if (found === null || isDecade(tokens, first, at) || isModel(tokens, first, at) || isPrefix(tokens, found.last, hyphen)) return null;
  const value = found.factor === 1 ? signed.value : cleaned(signed.value * found.factor);
  return mention(numeral, 'measure', { kind: found.kind, unit: found.unit, last: found.last, first: signed.first, value });
};

/** What a unit may be hyphened to and stay one: "two metre-long". */
const EXTENTS = new Set(['long', 'wide', 'high', 'deep', 'tall', 'thick', 'a', 'per', 'plus', 'old']);

/** "60 second-hand cars", "3 pound-shops": the unit only begins another word. */
function isPrefix(tokens: readonly Token[], last: number, hyphen: boolean): boolean {
  const [dash, tail] = [tokens[last + 1], tokens[last + 2]];
  return !hyphen && isDash(dash) && dash?.spaced === false && tail?.kind === 'word' && !tail.spaced && !EXTENTS.has(tail.lower);
}

const WARM = new Set('temperature temperatures warm warmer warming cold colder cooler hot hotter hottest coldest warmest heat heatwave mercury'.split(' '));

/** "1.5C": degrees, where the letter touches a decimal or the sentence speaks of warmth. */
function warmth(tokens: readonly Token[], { first, last }: Numeral): UnitFound | null {
  const letter = tokens[last + 1];
  if (letter === undefined || letter.spaced || (letter.text !== 'C' && letter.text !== 'F')) return null;
  const isWarm = tokens[first]?.text.includes('.') || tokens.some(({ lower }) => WARM.has(lower));
  return isWarm ? { kind: 'other', unit: letter.text === 'C' ? 'degree Celsius' : 'degree Fahrenheit', factor: 1, last: last + 1 } : null;
}
