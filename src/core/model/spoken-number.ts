import type { DeckLanguage } from './framing/deck-language';
import { fill } from './framing/fill';
import { numberWords, type NumberWords } from './framing/number-words';
import type { Quantity } from './figure';

/** Binary noise of a division by twelve or three. */
const NOISE = 1e-9;
/** Denominators that people say. */
const MOST_PARTS = 20;

const whole = (value: number): boolean => Math.abs(value - Math.round(value)) < NOISE * MOST_PARTS;

/** 0.5 → 'half', 2/3 → 'two thirds', 0.4 → '2 in 5'. Null when nobody would say it so. */
function fractionWords(value: number, { fractions, oneIn }: NumberWords): string | null {
  if (value <= 0 || value >= 1) return null;
  for (let parts = 2; parts <= MOST_PARTS; parts += 1) {
    if (whole(value * parts)) {
      const some = Math.round(value * parts);
      return fractions[`${some}/${parts}`] ?? fill(oneIn, { some, parts });
    }
  }
  return null;
}

/** What a number's digits and unit become where decimals would not be what was said. */
export interface SpokenNumber {
  readonly number: string;
  readonly suffix: string;
}

/**
 * Quantities that people do not say in decimals: '37 years and 4 months' is kept as 37.333… years,
 * 'one third' as 0.333…. Null for every other quantity.
 */
export function spokenNumber({ kind, unit, value, valueHigh }: Quantity, language: DeckLanguage = 'en'): SpokenNumber | null {
  const words = numberWords(language);
  if (valueHigh !== null) return null;
  if (kind === 'ratio' && unit === 'fraction') {
    const number = fractionWords(value, words);
    return number === null ? null : { number, suffix: '' };
  }
  const years = Math.floor(value + NOISE);
  const over = (value - years) * 12;
  if (kind !== 'duration' || unit !== 'year' || years < 1 || over < NOISE || !whole(over)) return null;
  // A year and a half is said in decimals as often as in months.
  if (whole(value * 2)) return null;
  return { number: String(years), suffix: words.yearsAndMonths(years, Math.round(over)) };
}
