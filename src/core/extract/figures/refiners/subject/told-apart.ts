import { isTimeOrDegree, phraseFrom, wordsOf } from '../../phrases';
import { isMention } from '../../reading';
import type { Mention, Reading } from '../../reading';
import type { Sentence } from '../../sentence';
import { word } from './start';

/**
 * "4.6 hours for parcels and 9 days for letters": values of one measure, each with whose it is, by the
 * mention's first token. A lone "for" says what something is for, and tells nothing apart.
 */
export function toldApart(sentence: Sentence, readings: readonly Reading[]): ReadonlyMap<number, string> {
  const whose = readings.filter(isMention).flatMap((mention) => {
    const words = forWhom(sentence, mention);
    return words === '' ? [] : [{ mention, words }];
  });
  const alike = ({ mention }: (typeof whose)[number]): boolean => whose.filter((other) => other.mention.kind === mention.kind).length > 1;
  return new Map(whose.filter(alike).map(({ mention, words }) => [mention.first, `for ${words}`]));
}

function forWhom(sentence: Sentence, mention: Mention): string {
  if (mention.noun !== null || word(sentence, mention.to + 1) !== 'for') return '';
  const run = phraseFrom(sentence, mention.to + 2);
  return isTimeOrDegree(sentence, run) ? '' : wordsOf(sentence, run);
}
