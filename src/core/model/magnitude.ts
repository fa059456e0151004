import type { DeckNumbers } from './framing/deck-numbers';
import { numberWords } from './framing/number-words';
import type { NumberStyle } from './brand';
import type { Quantity } from './figure';

interface Magnitude {
  readonly divisor: number;
  readonly name: 'trillion' | 'billion' | 'million' | 'thousand' | null;
}

/** Largest first. A thousand is shortened only on cards, in round thousands from ten thousand on. */
const magnitudes: readonly Magnitude[] = [
  { divisor: 1e12, name: 'trillion' },
  { divisor: 1e9, name: 'billion' },
  { divisor: 1e6, name: 'million' },
];
const thousand: Magnitude = { divisor: 1e3, name: 'thousand' };
const one: Magnitude = { divisor: 1, name: null };

/** Most decimals that a shortened number may need and still be read at a glance. */
const mostDecimals = 3;

/**
 * A quantity's digits with its magnitude, both ends of a range kept: '740m', '3–5', '800k–1.2m'.
 *
 * Cards shorten round thousands ('60k'); prose has them in full ('60,000'). `magnitude` is the word that follows ('million', 'Mio.'); a letter at
 * the digits is part of `number`.
 */
export function writeMagnitude(
  { value, valueHigh }: Pick<Quantity, 'value' | 'valueHigh'>,
  style: DeckNumbers,
  room: 'card' | 'prose',
): { readonly number: string; readonly magnitude: string } {
  const low = magnitudeOf(value, style, room);
  if (valueHigh === null) return written(digits(value / low.divisor, style), low, style);
  const high = magnitudeOf(valueHigh, style, room);
  if (low.divisor === high.divisor) {
    const both = `${digits(value / low.divisor, style)}–${digits(valueHigh / low.divisor, style)}`;
    return written(both, low, style);
  }
  const first = written(digits(value / low.divisor, style), low, style);
  const second = written(digits(valueHigh / high.divisor, style), high, style);
  const lead = first.magnitude === '' ? first.number : `${first.number}\u00a0${first.magnitude}`;
  return { number: `${lead}–${second.number}`, magnitude: second.magnitude };
}

/** A number in full with the brand's signs: '21,750', '163.4', '−3.5'. Exact to 12 significant digits. */
export function digits(value: number, style: Pick<NumberStyle, 'decimal' | 'grouping'>): string {
  const plain = decimalString(Math.abs(value));
  const [whole = '0', fraction] = plain.split('.');
  const grouped = whole.replace(
    /\B(?=(\d{3})+(?!\d))/g,
    style.grouping === ' ' ? '\u00a0' : style.grouping,
  );
  const sign = value < 0 && plain !== '0' ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${style.decimal}${fraction}`}`;
}

/** Digits after the decimal sign that say `value` exactly, binary noise left out. */
export function decimalsOf(value: number): number {
  return decimalString(Math.abs(value)).split('.')[1]?.length ?? 0;
}

function magnitudeOf(value: number, style: NumberStyle, room: 'card' | 'prose'): Magnitude {
  const size = Math.abs(value);
  const fits = magnitudes.find(
    ({ divisor }) => size >= divisor && decimalsOf(size / divisor) <= mostDecimals,
  );
  if (fits !== undefined) return fits;
  const roundThousands = size >= 10_000 && size < 1e6 && size % 1000 === 0;
  return roundThousands && room === 'card' && style.magnitude === 'short' ? thousand : one;
}

function written(number: string, { name }: Magnitude, style: DeckNumbers) {
  if (name === null) return { number, magnitude: '' };
  return withMagnitude(number, name, style);
}

/** Digits with a magnitude's letter at them, or its word to follow. */
export function withMagnitude(
  number: string,
  name: 'trillion' | 'billion' | 'million' | 'thousand',
  { language = 'en', magnitude }: DeckNumbers,
): { readonly number: string; readonly magnitude: string } {
  const words = numberWords(language);
  const word = words[name][magnitude];
  return words.touches && magnitude === 'short' ? { number: `${number}${word}`, magnitude: '' } : { number, magnitude: word };
}

/** Plain decimal notation of a non-negative number, at most 12 significant digits below a million million. */
function decimalString(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value) && value < 1e21) return String(value);
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(value, 1))) + 1);
  const fixed = value.toFixed(Math.max(0, Math.min(12, 12 - whole)));
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}
