import type { Article } from '../../model/article';
import { readAll } from './grammar';
import { passagesOf } from './passages';
import { isAside } from './reading';

/** An age or age band, kept apart from figures. */
export interface Age {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** The exact words: 'aged 18 to 24'. */
  readonly quote: string;
  /** In the unit the text uses, years unless it says otherwise. */
  readonly low: number;
  /** Upper end of a band; null for a single age. */
  readonly high: number | null;
}

/** Every age of an article in reading order. */
export function findAges(article: Article): readonly Age[] {
  const ages: Age[] = [];
  for (const { sentence, readings } of readAll(passagesOf(article))) {
    for (const reading of readings.filter(isAside)) {
      if (reading.years === undefined) continue;
      const start = sentence.tokens[reading.first]?.start ?? 0;
      const end = sentence.tokens[reading.last]?.end ?? start;
      const [low, high] = reading.years;
      ages.push({ block: sentence.block, start, end, quote: sentence.text.slice(start, end), low, high });
    }
  }
  return ages;
}
