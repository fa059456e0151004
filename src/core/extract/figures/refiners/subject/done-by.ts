import { isVerb } from '../../lexicon/events';
import { phraseFrom, wordsOf } from '../../phrases';
import type { Mention } from '../../reading';
import type { Sentence } from '../../sentence';
import { word } from './start';

/** "found by": what was done to a share, which its next of kin leave out. */
interface Done {
  readonly participle: string;
  readonly words: string;
}

/**
 * "39% were found by divers, 27% by neighbours": a share told by what was done and by whom. The
 * participle is said once; `before` is what the share ahead of this one was told by.
 */
export function doneBy(sentence: Sentence, { kind, unit, to }: Mention, before: Done | null): Done | null {
  if (kind !== 'percent' && unit !== 'fraction') return null;
  let at = to + 1;
  while (BEING.has(word(sentence, at))) at += 1;
  const verb = word(sentence, at);
  const participle = at > to + 1 && (isVerb(verb) || verb.endsWith('ed')) ? verb : verb === 'by' ? (before?.participle ?? '') : '';
  const by = verb === 'by' ? at : at + 1;
  if (participle === '' || word(sentence, by) !== 'by') return null;
  const whom = wordsOf(sentence, phraseFrom(sentence, by + 1));
  return whom === '' ? null : { participle, words: `${participle} by ${whom}` };
}

const BEING = new Set(['was', 'were', 'is', 'are', 'had', 'have', 'has', 'been', 'being']);
