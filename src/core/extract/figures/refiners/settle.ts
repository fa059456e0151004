import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';

const isCounted = (reading: Reading | undefined): reading is Mention =>
  reading?.type === 'mention' && reading.kind === 'count' && reading.unit !== null;

const OF_THESE = new Set(['of', 'were', 'was', 'in', 'from', 'at', 'to', 'and', 'or', ',', '.', ';', 'out', 'for', 'have', 'had', 'are', 'by', 'on']);

/** The count whose noun a bare number shares: the next one in "18 out of 26 states", else the one before. */
function lender(readings: readonly Reading[], index: number, sentence: Sentence): Mention | null {
  const bare = readings[index] as Mention;
  const next = readings[index + 1];
  if (isCounted(next) && next.first - bare.last <= 4) {
    const between = sentence.tokens.slice(bare.last + 1, next.first).map((token) => token.lower);
    if (between.every((lower) => OF_THESE.has(lower) || lower === 'the' || lower === 'its')) return next;
  }
  for (let at = index - 1; at >= 0; at -= 1) if (isCounted(readings[at])) return readings[at] as Mention;
  return null;
}

const isInteger = (mention: Mention): boolean => Number.isInteger(mention.value);

/**
 * Gives bare numbers the noun of a neighbouring count, calls bare decimals ratios, keeps large
 * numbers as counts of something unnamed, and drops the rest.
 */
export const settle: Refiner = (readings, sentence) =>
  readings.flatMap((reading, index): readonly Reading[] => {
    if (reading.type === 'aside' || reading.kind !== 'bare') return [reading];
    if (!isInteger(reading)) {
      return reading.form === 'digits' ? [decided(reading, 'settle', 'inferred', { kind: 'ratio', unit: null })] : [];
    }
    if (reading.value === 1) return [];
    const from = lender(readings, index, sentence);
    if (from !== null && OF_THESE.has(sentence.tokens[reading.last + 1]?.lower ?? '.')) {
      return [decided(reading, 'settle', 'inferred', { kind: 'count', unit: from.unit })];
    }
    const strong = reading.form === 'digits' && reading.value >= 10;
    return strong || reading.factor > 1 ? [decided(reading, 'settle', 'inferred', { kind: 'count', unit: null })] : [];
  });
