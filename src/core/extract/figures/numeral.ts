import { valueOfDigits } from './digits';
import type { DecimalMark } from './digits';
import { LABELS } from './lexicon/labels';
import {
  AMBIGUOUS_MAGNITUDES,
  CARDINALS,
  FRACTION_SIGNS,
  GLUED_MAGNITUDES,
  MAGNITUDES,
  MULTIPLES,
} from './lexicon/numbers';
import { fraction, fractionWords, slashed } from './numeral/fractions';
import { cleaned, nextAfter, word } from './numeral/shape';
import type { Numeral, Part, Tokens } from './numeral/shape';
import { cardinal, halfAfter } from './numeral/words';
import { isDash } from './token';
import type { Token } from './token';

export { cleaned } from './numeral/shape';
export type { Numeral } from './numeral/shape';

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
