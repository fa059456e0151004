import { isAside, type Reading } from './reading';
import { asOfDate, isDated } from './refiners/as-of';
import type { Sentence } from './sentence';

/** A calendar date or year that the text names in figures. */
export interface DateFound {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** The exact words, "end of" included. */
  readonly words: string;
  /** ISO 8601 as precise as stated: 2020, 2020-12, 2020-12-31. */
  readonly iso: string;
}

/** The dated moments that one sentence names; a day without a year is none. */
export const datesIn = (sentence: Sentence, readings: readonly Reading[]): readonly DateFound[] =>
  readings
    .filter(isAside)
    .filter(isDated)
    .map((reading) => {
      const { iso, words } = asOfDate(sentence, reading);
      const end = sentence.tokens[reading.last]?.end ?? 0;
      return { block: sentence.block, start: end - words.length, end, words, iso };
    });
