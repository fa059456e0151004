import { isPerson } from '../lexicon/persons';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';

const isOne = (reading: Reading): reading is Mention =>
  reading.type === 'mention' && reading.value === 1 && reading.valueHigh === null && reading.form === 'words' && reading.factor === 1 && (reading.kind === 'count' || reading.kind === 'bare' || reading.unit === 'day');

/** "one" counts where it is hedged, or where the sentence goes on counting the same thing. */
function counts(readings: readonly Reading[], one: Mention, { tokens }: Sentence): boolean {
  const next = tokens[one.last + 1]?.lower;
  if (tokens[one.last + 1]?.text === '-') return false;
  // "six counts of fraud and one of forgery" counts, "one of the ministers" does not.
  if (next === 'of') return one.unit !== null && !DETERMINERS.has(tokens[one.last + 2]?.lower ?? '') && tokens[one.last + 2]?.kind === 'word';
  const before = tokens[one.from - 1]?.lower;
  if (before !== undefined && DETERMINERS.has(before)) return false;
  if (one.kind === 'duration') return one.hedge !== null || SPANS.has(before ?? '');
  if (one.hedge !== null && one.kind === 'count') return true;
  return readings.some(
    (other) =>
      other.type === 'mention' && other !== one && other.kind === 'count' && other.unit !== null && (sameHead(other.unit, one.unit) || (isPerson(other.unit) && isPerson(one.unit ?? ''))),
  );
}

/** "in one day" measures, "one day they will" does not. */
const SPANS = new Set(['in', 'for', 'within', 'of', 'after', 'every', 'just', 'only', 'than', 'last', 'lasted']);
const DETERMINERS = new Set(['no', 'this', 'that', 'the', 'any', 'every', 'each', 'its', 'their']);
const headOf = (unit: string): string => unit.slice(unit.lastIndexOf(' ') + 1);
const sameHead = (unit: string, other: string | null): boolean => other !== null && headOf(unit) === headOf(other);

/** Drops "one" where it is a pronoun or an article, keeps it where it counts in a list of counts. */
export const one: Refiner = (readings, sentence) =>
  readings.filter((reading) => !isOne(reading) || counts(readings, reading, sentence));
