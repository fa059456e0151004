import { ACTIONS, CHANGE_NOUNS, EVENTS } from '../../lexicon/events';
import { STOPPERS } from '../../lexicon/grammar';
import type { Mention } from '../../reading';
import type { Sentence } from '../../sentence';
import { DETERMINERS, startOf, word } from './start';

/** Participle said of the mention's object by the words around it. */
export function actionOn(sentence: Sentence, mention: Mention, end: number, before: string | null): string | null {
  const at = startOf(sentence, mention);
  const verb = ACTIONS.get(word(sentence, at));
  if (verb !== undefined && !CHANGE_NOUNS.has(word(sentence, at))) return verb;
  if (word(sentence, at) === 'of' && EVENTS.has(word(sentence, at - 1))) return EVENTS.get(word(sentence, at - 1)) ?? null;
  if (before !== null) return before;
  let after = end + 1;
  while (AUXILIARIES.has(word(sentence, after))) after += 1;
  const object = sentence.tokens[after + 1];
  // "14 countries reported outbreaks" did something themselves.
  const active = after === end + 1 && object !== undefined && (object.kind === 'digits' || DETERMINERS.has(object.lower) || (object.kind === 'word' && !STOPPERS.has(object.lower)));
  return active ? null : (ACTIONS.get(word(sentence, after)) ?? null);
}
const AUXILIARIES = new Set(['were', 'was', 'have', 'has', 'been', 'had', 'being', 'are', 'is', 'also']);
