import type { Mention } from '../../reading';
import type { Sentence } from '../../sentence';

/** The token at `at` in lower case; empty past either end. */
export const word = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? '';

export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'a', 'an']);

/** Skips back over words that stand between a verb or preposition and its number. */
export function startOf(sentence: Sentence, mention: Mention): number {
  let at = mention.from - 1;
  while (['a', 'an', 'the', 'another', 'further', 'additional', 'total', 'now', 'currently', 'today', '$'].includes(word(sentence, at))) at -= 1;
  return at;
}
