import { isPerson } from '../lexicon/persons';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';

const isOne = (reading: Reading): reading is Mention =>
  reading.type === 'mention' && reading.value === 1 && reading.valueHigh === null && reading.form === 'words' && reading.factor === 1 && (reading.kind === 'count' || reading.kind === 'bare' || reading.unit === 'day');

/** "one" counts where it is hedged, or where the sentence goes on counting the same thing. */
function counts(readings: readonly Reading[], one: Mention, sentence: Sentence): boolean {
  const { tokens } = sentence;
  const next = tokens[one.last + 1]?.lower;
  if (tokens[one.last + 1]?.text === '-') return false;
  // "six counts of fraud and one of forgery" counts, "one of the ministers" does not.
  if (next === 'of') return one.unit !== null && !DETERMINERS.has(tokens[one.last + 2]?.lower ?? '') && tokens[one.last + 2]?.kind === 'word';
  const before = tokens[one.from - 1]?.lower;
  if (before !== undefined && DETERMINERS.has(before)) return false;
  if (one.kind === 'duration') return one.hedge !== null || SPANS.has(before ?? '');
  if (one.kind === 'count' && (one.hedge !== null || inList(readings, one, sentence))) return true;
  return readings.some(
    (other) =>
      other.type === 'mention' && other !== one && other.kind === 'count' && other.unit !== null && (sameHead(other.unit, one.unit) || (isPerson(other.unit) && isPerson(one.unit ?? ''))),
  );
}

/** "two Kazakhs, one Pakistani and one Indonesian": a list of counts, of whatever each, not all of them one. */
function inList(readings: readonly Reading[], one: Mention, { tokens }: Sentence): boolean {
  const counts = readings.filter((reading): reading is Mention => reading.type === 'mention' && reading.kind === 'count' && reading.unit !== null);
  const joined = (at: number): boolean => {
    const [before, after] = [counts[at - 1], counts[at]];
    if (before === undefined || after === undefined) return false;
    const gap = tokens.slice(before.to + 1, after.from);
    return gap.length > 0 && gap.length <= 2 && gap.every(({ lower }) => lower === ',' || lower === 'and');
  };
  let first = counts.indexOf(one);
  let last = first;
  while (joined(first)) first -= 1;
  while (joined(last + 1)) last += 1;
  // "enough for one battalion and eight vehicles" does not list.
  const governed = counts[first] === one && GOVERNS.has(tokens[one.from - 1]?.lower ?? '');
  return !governed && counts.slice(first, last + 1).some(({ value }) => value !== 1);
}
const GOVERNS = new Set(['for', 'in', 'of', 'with', 'at', 'by', 'to', 'on', 'from']);

/** "in one day" measures, "one day they will" does not. */
const SPANS = new Set(['in', 'for', 'within', 'of', 'after', 'every', 'just', 'only', 'than', 'last', 'lasted']);
const DETERMINERS = new Set(['no', 'this', 'that', 'the', 'any', 'every', 'each', 'its', 'their']);
const headOf = (unit: string): string => unit.slice(unit.lastIndexOf(' ') + 1);
const sameHead = (unit: string, other: string | null): boolean => other !== null && headOf(unit) === headOf(other);

/** Drops "one" where it is a pronoun or an article, keeps it where it counts in a list of counts. */
export const one: Refiner = (readings, sentence) =>
  readings.filter((reading) => !isOne(reading) || counts(readings, reading, sentence));
