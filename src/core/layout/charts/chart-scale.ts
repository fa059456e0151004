import type { NumberStyle } from '../../model/brand';
import type { Quantity } from '../../model/figure';
import { qualifierWord } from '../../model/figure-format';
import { decimalsOf, digits, writeMagnitude } from '../../model/magnitude';
import { isCurrency, pluralOf, rateUnit } from '../../model/unit-names';

/** One scale for all numbers of a chart, so that their labels can be compared. */
export interface ChartScale {
  readonly divisor: 1 | 1e3 | 1e6 | 1e9;
  /** 'm' in '740m'. */
  readonly letter: string;
  /** 'million' in 'EUR million'. */
  readonly word: string;
  /** Digits after the decimal sign that keep every value exact. */
  readonly decimals: number;
}

const scales = [
  { divisor: 1e9, letter: 'bn', word: 'billion', mostDecimals: 3, largest: 1, least: 0.1 },
  { divisor: 1e6, letter: 'm', word: 'million', mostDecimals: 3, largest: 1, least: 0.1 },
  { divisor: 1e3, letter: 'k', word: 'thousand', mostDecimals: 0, largest: 10, least: 10 },
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
  const { divisor, letter, word } = fit ?? { divisor: 1 as const, letter: '', word: '' };
  const decimals = Math.max(0, ...sizes.map((size) => decimalsOf(size / divisor)));
  return { divisor, letter, word, decimals };
}

/** The label beside a drawn value: 'over 30m', '163.4', '3–5%'; the unit stands in the subtitle. */
export function pointLabel(quantity: Quantity, scale: ChartScale, style: NumberStyle): string {
  const percent = quantity.unit === '%' ? '%' : '';
  const prefix = qualifierWord(quantity);
  const lead = prefix === '' ? '' : `${prefix}\u00a0`;
  return `${lead}${scaledNumber(quantity, scale, style)}${percent}`;
}

/** On the shared scale; without one, each number with its own magnitude. */
function scaledNumber(
  { value, valueHigh }: Quantity,
  { divisor, letter }: ChartScale,
  style: NumberStyle,
): string {
  if (divisor === 1) {
    return writeMagnitude({ value, valueHigh }, { ...style, magnitude: 'short' }, 'prose').number;
  }
  const ends = [value, ...(valueHigh === null ? [] : [valueHigh])];
  return `${ends.map((end) => digits(end / divisor, style)).join('–')}${letter}`;
}

/** The axis' unit in words: 'tonnes', 'EUR million', '%'. */
export function axisUnit(unit: string | null, scale: ChartScale): string {
  const rate = rateUnit(unit);
  const base = rate?.of ?? unit ?? '';
  const noun = base === '' || base === '%' || isCurrency(base) ? base : pluralOf(base);
  const per = rate === null ? '' : `per ${rate.per}`;
  const words = isCurrency(base) ? [noun, scale.word, per] : [scale.word, noun, per];
  return words.filter((word) => word !== '').join(' ');
}
