import { shownQuantity } from '../model/derived-rounding';
import type { Quantity } from '../model/figure';
import type { ReadNumber } from '../model/number-reader';
import type { WrittenEntry } from './written-ledger';
import type { WrittenShape } from './written-presentation';

/** Furniture that layout writes: page numbers, markings, DRAFT, source lines. Its numbers count pages and rows. */
const FURNITURE = new Set(['marking', 'standing', 'draft', 'source', 'footer', 'slide-number']);

export const isFurniture = ({ name, figures }: WrittenShape): boolean =>
  FURNITURE.has(name) || (name.endsWith('-number') && figures.length === 0);

export const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

/** What of an entry is shown: quotients are rounded. */
export function shown(entry: WrittenEntry): Pick<Quantity, 'value' | 'valueHigh'> {
  if (entry.operation === null) return entry;
  if (entry.roundedTo !== null) return { value: entry.roundedTo, valueHigh: null };
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

type Ends = Pick<ReadNumber, 'value' | 'valueHigh'>;

const times = ({ value, valueHigh }: Ends, factor: number): Ends => ({
  value: value * factor,
  valueHigh: valueHigh === null ? null : valueHigh * factor,
});

/** "30m" alone may be metres or millions, "62t" tonnes or trillions; on a slide it is whichever the ledger has. */
const isLength = ({ quote, kind }: ReadNumber): boolean => kind === 'length' && /\dm$/.test(quote);

/** "20.5 pounds" is money unless something is weighed; out of its sentence it is what the ledger has. */
const isWeighed = ({ kind, unit }: WrittenEntry, number: ReadNumber): boolean =>
  kind === 'mass' && unit === 'pound' && number.unit === 'GBP' && /\dpounds?$/i.test(number.quote.replaceAll(/\s/g, ''));

/** Three digits behind a comma or a point are thousands or decimals, as the house writes and the article's language reads: "6,829bn" is 6.829 billion in one, "1.500" 1,500. */
function readings(number: ReadNumber): readonly Ends[] {
  const { quote } = number;
  return [
    number,
    ...(isLength(number) ? [times(number, 1e6)] : []),
    ...(/(?<![\d.,])\d{1,3}[.,]\d{3}(?![\d.,])/.test(quote) ? [times(number, 1e-3), times(number, 1e3)] : []),
  ];
}

/** Whether a number read in the file is an entry's, as it is stored or as it is shown. */
export function sameValue(entry: WrittenEntry, number: ReadNumber): boolean {
  const seen = shown(entry);
  return readings(number).some(
    ({ value, valueHigh }) =>
      (near(value, seen.value) || near(value, entry.value)) &&
      (valueHigh === null
        ? seen.valueHigh === null
        : seen.valueHigh !== null && near(valueHigh, seen.valueHigh)),
  );
}

/** Values that a number of the file may be of, and with them the entries: both ends of the search are found by halving. */
type ByValue = readonly { readonly value: number; readonly row: number }[];

const byValue = new WeakMap<readonly WrittenEntry[], ByValue>();

function sortedByValue(entries: readonly WrittenEntry[]): ByValue {
  const known = byValue.get(entries);
  if (known !== undefined) return known;
  const sorted = entries
    .flatMap((entry, row) => [...new Set([entry.value, shown(entry).value])].map((value) => ({ value, row })))
    .sort((a, b) => a.value - b.value);
  byValue.set(entries, sorted);
  return sorted;
}

/** The entries of a ledger that a number read in the file is, in the ledger's order. */
export function entriesOf(number: ReadNumber, entries: readonly WrittenEntry[]): readonly WrittenEntry[] {
  const sorted = sortedByValue(entries);
  const rows = new Set<number>();
  for (const { value } of readings(number)) {
    const slack = Math.abs(value) * 2e-9;
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.value ?? 0) < value - slack) from = middle + 1;
      else to = middle;
    }
    for (let at = from; (sorted[at]?.value ?? Number.POSITIVE_INFINITY) <= value + slack; at += 1) {
      const row = sorted[at]?.row ?? -1;
      const entry = entries[row];
      if (entry !== undefined && sameValue(entry, number)) rows.add(row);
    }
  }
  return [...rows].sort((a, b) => a - b).flatMap((row) => entries[row] ?? []);
}

/** Labels on an axis and formulas leave the unit out; a unit that is written must be the entry's. */
export const sameUnit = (entry: WrittenEntry, number: ReadNumber): boolean =>
  number.unit === null ||
  number.unit === entry.unit ||
  // “1,100 times” counts occasions or multiplies; the words are the same.
  (isTimes(number.unit) && isTimes(entry.unit)) ||
  (number.kind === 'count' && entry.kind === 'count') ||
  isWeighed(entry, number) ||
  isLength(number);

const isTimes = (unit: string | null): boolean => unit === 'times' || unit === 'time';

/** A chart's axis may count in thousands, millions or billions. */
const DIVISORS = [1, 1e3, 1e6, 1e9] as const;

/** Whether a chart draws an entry's value; a range begins at its low end. */
export const isDrawn = ({ values }: Pick<WrittenShape, 'values'>, entry: WrittenEntry): boolean =>
  values.some((value) => DIVISORS.some((divisor) => near(Math.abs(value) * divisor, Math.abs(shown(entry).value))));
