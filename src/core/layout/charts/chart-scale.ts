import type { DeckLanguage } from '../../model/framing/deck-language';
import type { DeckNumbers } from '../../model/framing/deck-numbers';
import { numberWords } from '../../model/framing/number-words';
import type { Quantity } from '../../model/figure';
import { percentSign, qualifierWord } from '../../model/figure-format';
import { decimalsOf, digits, withMagnitude, writeMagnitude } from '../../model/magnitude';
import { isCurrency, pluralIn, rateUnit, unitName } from '../../model/unit-names';

/** One scale for all numbers of a chart, so that their labels can be compared. */
export interface ChartScale {
  readonly divisor: 1 | 1e3 | 1e6 | 1e9;
  /** 'million' in 'EUR million'; null where numbers stand as they are. */
  readonly name: 'thousand' | 'million' | 'billion' | null;
  /** Digits after the decimal sign that keep every value exact. */
  readonly decimals: number;
}

const scales = [
  { divisor: 1e9, name: 'billion', mostDecimals: 3, largest: 1, least: 0.1 },
  { divisor: 1e6, name: 'million', mostDecimals: 3, largest: 1, least: 0.1 },
  { divisor: 1e3, name: 'thousand', mostDecimals: 0, largest: 10, least: 10 },
] as const;

/** Beyond this a shared magnitude is harder to read than each number's own: '4,000k'. */
const mostUnits = 1000;

/**
 * The largest scale at which every number is said exactly, the largest is no fraction yet stays
 * readable, and the smallest is a tenth at least: '3.3m' beside '0.447m', not beside '447,000'.
 */
export function chartScale(values: readonly number[]): ChartScale {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const fit = scales.find(
    ({ divisor, mostDecimals, largest, least }) =>
      sizes.length > 0 &&
      Math.max(...sizes) / divisor >= largest &&
      sizes.every(
        (size) =>
          size / divisor >= least &&
          size / divisor < mostUnits &&
          decimalsOf(size / divisor) <= mostDecimals,
      ),
  );
  const { divisor, name } = fit ?? { divisor: 1 as const, name: null };
  const decimals = Math.max(0, ...sizes.map((size) => decimalsOf(size / divisor)));
  return { divisor, name, decimals };
}

/** The label beside a drawn value, as the deck's text writes it: 'over 30m' or 'over 30 million', '163.4', '3–5%'; the unit stands in the subtitle. */
export function pointLabel(quantity: Quantity, scale: ChartScale, style: DeckNumbers): string {
  const { language = 'en' } = style;
  const percent = percentSign(quantity.unit === '%' ? '%' : '', language);
  const prefix = qualifierWord(quantity, language);
  const lead = prefix === '' ? '' : `${prefix}\u00a0`;
  return `${lead}${scaledNumber(quantity, scale, style)}${percent}`;
}

/** On the shared scale; without one, each number with its own magnitude. */
function scaledNumber(
  { value, valueHigh }: Quantity,
  { divisor, name }: ChartScale,
  style: DeckNumbers,
): string {
  if (name === null) return inOne(writeMagnitude({ value, valueHigh }, style, 'prose'));
  const ends = [value, ...(valueHigh === null ? [] : [valueHigh])];
  return inOne(withMagnitude(ends.map((end) => digits(end / divisor, style)).join('–'), name, style));
}

const inOne = ({ number, magnitude }: { readonly number: string; readonly magnitude: string }): string =>
  magnitude === '' ? number : `${number}\u00a0${magnitude}`;

/** The axis' unit in words: 'tonnes', 'EUR million', '%'. */
export function axisUnit(unit: string | null, { name }: Pick<ChartScale, 'name'>, language: DeckLanguage = 'en'): string {
  const rate = rateUnit(unit);
  const base = rate?.of ?? unit ?? '';
  const noun = base === '' || base === '%' || isCurrency(base) ? base : pluralIn(base, language);
  const said = numberWords(language);
  const scale = name === null ? '' : said[name].long;
  const per = rate === null ? '' : `${said.per} ${unitName(rate.per, language)}`;
  const words = isCurrency(base) ? [noun, scale, per] : [scale, noun, per];
  return words.filter((word) => word !== '').join(' ');
}
