import { shownQuantity } from '../model/derived-rounding';
import type { Quantity } from '../model/figure';
import type { ReadNumber } from '../model/number-reader';
import type { WrittenEntry } from './written-ledger';
import type { WrittenShape } from './written-presentation';

/** Furniture that layout writes: page numbers, markings, source lines. Its numbers count pages and rows. */
const FURNITURE = new Set(['marking', 'standing', 'source', 'footer', 'slide-number']);

export const isFurniture = ({ name, figures }: WrittenShape): boolean =>
  FURNITURE.has(name) || (name.endsWith('-number') && figures.length === 0);

/** '(2 of 3)' at the end of a title counts pages. */
export const withoutPages = (text: string): string => text.replace(/\s*\(\d+ of \d+\)\s*$/, '');

export const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** What of an entry is shown: quotients are rounded. */
export function shown(entry: WrittenEntry): Pick<Quantity, 'value' | 'valueHigh'> {
  if (entry.operation === null) return entry;
  const { value, valueHigh } = shownQuantity({
    ...entry,
    type: 'derivation',
    operation: entry.operation,
    hedge: null,
    subject: '',
    asOf: null,
  });
  return { value, valueHigh };
}

/** "30m" alone may be metres or millions; on a slide it is whichever the ledger has. */
const magnitudes = ({ quote, kind, value, valueHigh }: ReadNumber): readonly Pick<ReadNumber, 'value' | 'valueHigh'>[] =>
  kind === 'length' && /\dm$/.test(quote)
    ? [{ value, valueHigh }, { value: value * 1e6, valueHigh: valueHigh === null ? null : valueHigh * 1e6 }]
    : [{ value, valueHigh }];

/** Whether a number read in the file is an entry's, as it is stored or as it is shown. */
export function sameValue(entry: WrittenEntry, number: ReadNumber): boolean {
  const seen = shown(entry);
  return magnitudes(number).some(
    ({ value, valueHigh }) =>
      (near(value, seen.value) || near(value, entry.value)) &&
      (valueHigh === null
        ? seen.valueHigh === null
        : seen.valueHigh !== null && near(valueHigh, seen.valueHigh)),
  );
}

/** Labels on an axis and formulas leave the unit out; a unit that is written must be the entry's. */
export const sameUnit = (entry: WrittenEntry, number: ReadNumber): boolean =>
  number.unit === null ||
  number.unit === entry.unit ||
  // “1,100 times” counts occasions or multiplies; the words are the same.
  (number.unit === 'times' && entry.unit === 'time') ||
  (number.kind === 'count' && entry.kind === 'count') ||
  magnitudes(number).length > 1;

