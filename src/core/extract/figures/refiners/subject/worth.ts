import { EVENTS } from '../../lexicon/events';
import { phraseFrom, phraseTo, wordsOf } from '../../phrases';
import type { Mention } from '../../reading';
import type { Sentence } from '../../sentence';
import { startOf, word } from './start';

/** "cash worth EUR740mn" after "seizure of": the thing worth it, with what was done to it. */
export function worth(sentence: Sentence, mention: Mention): string | null {
  const at = startOf(sentence, mention);
  if (!['worth', 'valued', 'totalling', 'totaling'].includes(word(sentence, at === -1 ? 0 : at))) return null;
  for (let of = at - 1; of > 0 && of > at - 10; of -= 1) {
    if (word(sentence, of) !== 'of') continue;
    const event = EVENTS.get(word(sentence, of - 1));
    if (event !== undefined) return `${wordsOf(sentence, { first: of + 1, last: at - 1 })} ${event}`;
  }
  const run = phraseTo(sentence, at - 1);
  // "Freezing assets worth €692,000"
  const done = run.first < run.last ? EVENTS.get(word(sentence, run.first)) : undefined;
  return done === undefined ? wordsOf(sentence, run) || null : `${wordsOf(sentence, { first: run.first + 1, last: run.last })} ${done}`;
}

const PAYING = new Set(['paid', 'pay', 'pays', 'paying', 'charged', 'charge', 'charges', 'charging', 'spent', 'spend', 'spending']);

/** "charged EUR1,500 (USD1,600) for a six-month contract": what the money is for. */
export function paidFor(sentence: Sentence, mention: Mention): string | null {
  if (mention.kind !== 'money' || !PAYING.has(word(sentence, startOf(sentence, mention)))) return null;
  let at = mention.last + 1;
  if (word(sentence, at) === '(') {
    while (at < sentence.tokens.length && word(sentence, at) !== ')') at += 1;
    at += 1;
  }
  // "for failing to act" gives a reason, not a thing.
  if (word(sentence, at) !== 'for' || word(sentence, at + 1).endsWith('ing')) return null;
  return wordsOf(sentence, phraseFrom(sentence, at + 1)) || null;
}
