import { valueOfDigits } from './digits';
import type { DecimalMark } from './digits';
import { LABELS } from './lexicon/labels';
import {
  AMBIGUOUS_MAGNITUDES,
  CARDINALS,
  DENOMINATORS,
  FRACTION_SIGNS,
  GLUED_MAGNITUDES,
  MAGNITUDES,
  MULTIPLES,
} from './lexicon/numbers';
import { isDash } from './token';
import type { Token } from './token';

/** A bare number as it stands in a sentence, before anyone asks what it measures. */
export interface Numeral {
  /** Index of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** With its magnitude applied. */
  readonly value: number;
  /** What the magnitude multiplied by; 1 for none. */
  readonly factor: number;
  readonly form: 'digits' | 'words' | 'fraction';
  /**
   * A letter that multiplies money and counts but is a unit elsewhere ("30m", "4t"): the token and
   * what it would multiply by. Not yet applied to `value`.
   */
  readonly pending: { readonly at: number; readonly factor: number } | null;
}

type Tokens = readonly Token[];
interface Part {
  readonly value: number;
  readonly last: number;
}

const word = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** Next token a number may run on to: the following one, or the one after a hyphen without spaces. */
function nextAfter(tokens: Tokens, at: number): number {
  const dash = tokens[at + 1];
  const beyond = tokens[at + 2];
  return isDash(dash) && !dash?.spaced && beyond !== undefined && !beyond.spaced ? at + 2 : at + 1;
}

/** Cardinal words below a hundred: six, twenty-one. */
function belowHundred(tokens: Tokens, first: number): Part | null {
  const value = CARDINALS.get(word(tokens, first));
  if (value === undefined) return null;
  if (value < 20) return { value, last: first };
  const at = nextAfter(tokens, first);
  const unit = CARDINALS.get(word(tokens, at));
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, last: at }
    : { value, last: first };
}

/** Cardinal words below a thousand: three hundred and six; "a" where a magnitude word follows. */
function belowThousand(tokens: Tokens, first: number): Part | null {
  const part = isIndefinite(tokens, first) ? { value: 1, last: first } : belowHundred(tokens, first);
  if (part === null) return null;
  const hundred = nextAfter(tokens, part.last);
  if (word(tokens, hundred) !== 'hundred') return part;
  const rest = belowHundred(tokens, word(tokens, hundred + 1) === 'and' ? hundred + 2 : hundred + 1);
  return rest === null
    ? { value: part.value * 100, last: hundred }
    : { value: part.value * 100 + rest.value, last: rest.last };
}

/** "a hundred", "an estimated" is none: the article counts only before a magnitude word. */
function isIndefinite(tokens: Tokens, at: number): boolean {
  const article = word(tokens, at);
  return (article === 'a' || article === 'an') && MAGNITUDES.has(word(tokens, at + 1));
}

const SCALES = ['trillion', 'billion', 'crore', 'million', 'lakh', 'thousand'] as const;

/** Words to any size: two million three hundred thousand and six. */
function cardinal(tokens: Tokens, first: number): (Part & { readonly factor: number }) | null {
  let part = belowThousand(tokens, first);
  if (part === null) return null;
  let total = 0;
  let factor = 1;
  for (let scale = 0; scale < SCALES.length; ) {
    const at = nextAfter(tokens, part.last);
    const found = SCALES.indexOf(word(tokens, at) as (typeof SCALES)[number], scale);
    if (found < 0) break;
    factor = MAGNITUDES.get(SCALES[found] as string) as number;
    total += part.value * factor;
    part = { value: 0, last: at };
    scale = found + 1;
    const isJoined = word(tokens, at + 1) === 'and';
    const rest = belowThousand(tokens, isJoined ? at + 2 : at + 1);
    const scales = rest !== null && SCALES.includes(word(tokens, nextAfter(tokens, rest.last)) as (typeof SCALES)[number]);
    const continues = rest !== null && (scales || isJoined || factor === 1000 || rest.value >= 100);
    if (!continues || rest === null) break;
    part = rest;
  }
  return { value: total + part.value, last: part.last, factor };
}

/** "and a half", "-and-a-half", "and three quarters" after a number. */
function halfAfter(tokens: Tokens, last: number): Part | null {
  const and = nextAfter(tokens, last);
  if (word(tokens, and) !== 'and') return null;
  const at = nextAfter(tokens, and);
  const count = word(tokens, at) === 'a' ? 1 : CARDINALS.get(word(tokens, at));
  const end = nextAfter(tokens, at);
  const parts = DENOMINATORS.get(word(tokens, end));
  return count === undefined || parts === undefined ? null : { value: count / parts, last: end };
}

/** Lakh crore, thousand crore and "50k cr": the magnitudes that are multiplied with one another. */
const stacks = (factor: number, by: number): boolean => by === 1e7 && (factor === 1e5 || factor === 1e3);

/** "221B Baker Street", "flat 4B", "Article 310B of the Code": a letter B behind whole digits is a billion only with money or a noun. */
function isBillion(tokens: Tokens, first: number, at: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[at + 1]];
  if (LABELS.has(before?.lower ?? '')) return false;
  if (tokens[first]?.text.includes('.') || (before !== undefined && tokens[first]?.spaced === false)) return true;
  return next?.kind === 'word' && next.spaced && next.text === next.lower;
}

/** The magnitude that the token at `at` names; letters only where they touch the digits. */
function magnitudeAt(tokens: Tokens, first: number, last: number, at: number, factor: number): number | undefined {
  const token = tokens[at];
  const by = MAGNITUDES.get(token?.lower ?? '');
  if (token === undefined || by !== undefined) return by;
  if (factor > 1) return token.lower === 'cr' ? AMBIGUOUS_MAGNITUDES.get('cr') : undefined;
  if (tokens[first]?.kind !== 'digits' || token.spaced || at !== last + 1) return undefined;
  return token.lower === 'b' && !isBillion(tokens, first, at) ? undefined : GLUED_MAGNITUDES.get(token.lower);
}

/** A letter that may multiply; none where it begins another word or code: T-shirts, M-16s, M1. */
function letterAt(tokens: Tokens, at: number): number | undefined {
  const tied = tokens[at]?.spaced === true && isDash(tokens[at + 1]) && tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false;
  const coded = tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.spaced === false && tokens[at]?.spaced === true;
  return coded || (tied && tokens[at + 2]?.kind === 'word') ? undefined : AMBIGUOUS_MAGNITUDES.get(word(tokens, at));
}

/** Applies magnitude words that follow: million, lakh crore, dozen; and letters that touch. */
function scaled(tokens: Tokens, first: number, part: Part, form: Numeral['form']): Numeral {
  let { value, last } = part;
  let factor = 1;
  const half = halfAfter(tokens, last);
  if (half !== null && value < 1000) [value, last] = [value + half.value, half.last];
  for (let at = nextAfter(tokens, last); ; at = nextAfter(tokens, last)) {
    const token = tokens[at];
    if (token === undefined || token.onNewLine) break;
    const by = magnitudeAt(tokens, first, last, at, factor);
    if (by === undefined || (factor > 1 && !stacks(factor, by))) break;
    [value, last, factor] = [value * by, at, factor * by];
  }
  const by = factor > 1 || form !== 'digits' ? undefined : letterAt(tokens, last + 1);
  return {
    first,
    last,
    value: cleaned(value),
    factor,
    form,
    pending: by === undefined ? null : { at: last + 1, factor: by },
  };
}

/** Removes the dust of binary multiplication: 4.35 × 100 is 435. */
export function cleaned(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

const fraction = (first: number, last: number, value: number): Numeral => ({
  first,
  last,
  value,
  factor: 1,
  form: 'fraction',
  pending: null,
});

const SPLITS = new Set(['of', 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'that', 'all', 'as']);
const COMPARED = new Set(
  ('by than about around roughly nearly almost over under up down to least more less fewer higher lower below above off ' +
    'cheaper smaller larger bigger faster slower longer shorter').split(' '),
);
/** Verbs that make a part the subject: "about a third were". */
const VERBS_AFTER = new Set(['were', 'was', 'are', 'is', 'have', 'had', 'has', 'said', 'say', 'came']);
const ORDER = new Set(['first', 'second', 'other', 'latter', 'former', 'final', 'last', 'opening', 'closing']);

const isArticleWord = (lower: string): boolean => lower === 'a' || lower === 'an';

/** "half a million", "half-a-dozen", "a quarter of a million": part of a magnitude word, which makes it an amount. */
function partOfMagnitude(tokens: Tokens, { first, last, value }: Numeral): Numeral | null {
  let at = nextAfter(tokens, last);
  if (word(tokens, at) === 'of') at += 1;
  if (isArticleWord(word(tokens, at))) at = nextAfter(tokens, at);
  const by = MAGNITUDES.get(word(tokens, at));
  return by === undefined ? null : { ...fraction(first, at, cleaned(value * by)), form: 'words', factor: by };
}

/** "a half-point cut", "a quarter-point rise": points of a rate. */
const isPoint = (tokens: Tokens, at: number): boolean =>
  isDash(tokens[at + 1]) && tokens[at + 1]?.spaced === false && ['point', 'percentage'].includes(word(tokens, at + 2));

/** "half of", "half a million", "a third of", "two-thirds". */
function fractionWords(tokens: Tokens, first: number): Numeral | null {
  const start = word(tokens, first);
  if (start === 'half' || start === 'quarter') {
    if (isPoint(tokens, first)) return fraction(first, first, start === 'half' ? 0.5 : 0.25);
    if (start === 'quarter' || ORDER.has(word(tokens, first - 1))) return null;
    const half = fraction(first, first, 0.5);
    const big = partOfMagnitude(tokens, half);
    if (big !== null) return big;
    // "Half said they had lost money."
    const opens = first === 0 && (VERBS_AFTER.has(word(tokens, 1)) || word(tokens, 1).endsWith('ed'));
    return opens || SPLITS.has(word(tokens, first + 1)) || COMPARED.has(word(tokens, first - 1)) ? half : null;
  }
  const count = start === 'a' || start === 'an' ? 1 : CARDINALS.get(start);
  if (count === undefined || count < 1 || count > 11) return null;
  const at = nextAfter(tokens, first);
  const name = word(tokens, at);
  const parts = DENOMINATORS.get(name);
  if (parts === undefined || (count > 1) !== name.endsWith('s') || count >= parts) return null;
  const after = word(tokens, at + 1);
  const isShare = after === 'of' || COMPARED.has(after) || VERBS_AFTER.has(after) || COMPARED.has(word(tokens, first - 1));
  if (start !== 'one' && count === 1 && !isShare) return null;
  // "a quarter" is three months unless something is split by it.
  if (parts === 4 && count === 1 && start !== 'one' && TIMES.has(after) && !ROUGHLY.has(word(tokens, first - 1))) return null;
  const share = fraction(first, at, count / parts);
  return partOfMagnitude(tokens, share) ?? share;
}

/** "risen from roughly a quarter in 2018": a hedge makes a share of it. */
const ROUGHLY = new Set(['about', 'around', 'roughly', 'nearly', 'almost', 'over', 'under', 'than', 'least', 'only', 'barely']);
const TIMES = new Set(['earlier', 'ago', 'later', 'before', 'in', 'ended', 'ending', 'after', 'and', 'with']);

const SLASHED = new Map([
  ['1/2', 0.5],
  ['1/3', 1 / 3],
  ['2/3', 2 / 3],
  ['1/4', 0.25],
  ['3/4', 0.75],
  ['1/5', 0.2],
  ['1/8', 0.125],
]);

/** The value of "1/2" at `at`, unless more digits or slashes touch it. */
function slashed(tokens: Tokens, at: number): number | undefined {
  const [over, under, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (over?.text !== '/' || over.spaced || under === undefined || under.spaced) return undefined;
  if (next !== undefined && !next.spaced && (next.text === '/' || next.kind !== 'mark')) return undefined;
  return SLASHED.get(`${tokens[at]?.text}/${under.text}`);
}

/** Digits, with a fraction sign or "1/2" behind them, and their magnitude. */
function digitNumeral(tokens: Tokens, first: number, decimal: DecimalMark): Numeral | null {
  const token = tokens[first] as Token;
  const point = tokens[first - 1];
  const isFraction = point?.text === '.' && point.spaced && !token.spaced;
  const value = isFraction ? Number(`0.${token.text.replaceAll(/\D/g, '')}`) : valueOfDigits(token.text, decimal);
  if (value === null || !Number.isFinite(value)) return null;
  const whole = slashed(tokens, first);
  if (whole !== undefined) return fraction(first, first + 2, whole);
  const next = tokens[first + 1];
  const sign = next?.spaced ? undefined : FRACTION_SIGNS.get(next?.text ?? '');
  if (sign !== undefined) return scaled(tokens, first, { value: value + sign, last: first + 1 }, 'digits');
  const behind = next?.kind === 'digits' ? slashed(tokens, first + 1) : undefined;
  if (behind !== undefined) return scaled(tokens, first, { value: value + behind, last: first + 3 }, 'digits');
  return scaled(tokens, first, { value, last: first }, 'digits');
}

/**
 * The number that starts at token `first`, in digits, words or as a fraction; null when none does.
 * Looks at no token twice for more than a handful of words, so a sweep over a text stays linear.
 */
export function readNumeral(tokens: Tokens, first: number, decimal: DecimalMark): Numeral | null {
  const token = tokens[first];
  if (token === undefined || !opensNumber(token)) return null;
  if (token.kind === 'digits') return digitNumeral(tokens, first, decimal);
  if (token.kind === 'mark') {
    const sign = FRACTION_SIGNS.get(token.text);
    return sign === undefined ? null : { ...fraction(first, first, sign) };
  }
  const multiple = MULTIPLES.get(token.lower);
  if (multiple !== undefined) return { first, last: first, value: multiple, factor: 1, form: 'words', pending: null };
  const share = fractionWords(tokens, first);
  if (share !== null) return share;
  const words = cardinal(tokens, first);
  if (words === null) return null;
  return words.factor > 1
    ? { first, last: words.last, value: words.value, factor: words.factor, form: 'words', pending: null }
    : scaled(tokens, first, words, 'words');
}

const OPENERS = ['a', 'an', 'half', 'quarter', ...CARDINALS.keys(), ...MULTIPLES.keys()];

/**
 * First letter and length of the words that can open a number, as one number each. Nearly every other
 * word of a text is told apart by this without being cut out.
 */
const OPENER_SHAPES = new Set(OPENERS.flatMap((word) => [shape(word, 0x20), shape(word, 0)]));
const OPENER_WORDS = new Set(OPENERS);

function shape(word: string, lower: number): number {
  return (word.charCodeAt(0) & ~0x20 | lower) * 16 + word.length;
}

/** True for a token that a number can start with. */
export function opensNumber(token: Token): boolean {
  if (token.kind === 'digits') return true;
  if (token.kind === 'mark') return token.code > 127 && FRACTION_SIGNS.has(token.text);
  const length = token.end - token.start;
  return length < 16 && OPENER_SHAPES.has(token.code * 16 + length) && OPENER_WORDS.has(token.lower);
}
