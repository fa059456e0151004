import type { Article } from '../../model/article';
import { readAll } from './grammar';
import { passagesOf } from './passages';
import { isAside } from './reading';
import { asOfDate, isDated } from './refiners/as-of';

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

/** Every dated moment of an article in reading order; a day without a year is none. */
export function findDates(article: Article): readonly DateFound[] {
  const dates: DateFound[] = [];
  for (const { sentence, readings } of readAll(passagesOf(article))) {
    for (const reading of readings.filter(isAside).filter(isDated)) {
      const { iso, words } = asOfDate(sentence, reading);
      const end = sentence.tokens[reading.last]?.end ?? 0;
      dates.push({ block: sentence.block, start: end - words.length, end, words, iso });
    }
  }
  return dates;
}
