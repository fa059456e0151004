import { pluralOf } from '../../../../model/unit-names';
import { CHANGE_NOUNS, COPULAS, isVerb } from '../../lexicon/events';
import { STOPPERS } from '../../lexicon/grammar';
import { nounAfter } from '../../nouns';
import { opensNumber } from '../../numeral';
import { isTimeOrDegree, phraseFrom, wordsOf } from '../../phrases';
import type { Run } from '../../phrases';
import type { Mention } from '../../reading';
import type { Sentence } from '../../sentence';
import { isCapitalised, isDash } from '../../token';
import { unitAt } from '../../units';
import { DETERMINERS, startOf, word } from './start';

/** What the words behind the number say is measured, and where they end. */
export interface Named {
  readonly words: string;
  readonly last: number;
}

/** "users of EncroChat": a noun with the "of" phrase behind it. */
function withOf(sentence: Sentence, run: Run): Named {
  const words = wordsOf(sentence, run);
  if (word(sentence, run.last + 1) !== 'of') return { words, last: run.last };
  const of = phraseFrom(sentence, run.last + 2);
  const what = wordsOf(sentence, { first: Math.min(of.first, run.last + 2), last: of.last });
  if (sharesNoun(sentence, of.last)) return { words, last: of.last };
  return what === '' ? { words, last: run.last } : { words: `${words} of ${what}`, last: of.last };
}

/** "residents of Welsh and Cornish descent": 'of Welsh' alone would be cut off from its noun. */
function sharesNoun({ tokens }: Sentence, last: number): boolean {
  const [adjective, joint, other, noun] = [tokens[last], tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (adjective === undefined || other === undefined || noun === undefined || !['and', 'or'].includes(joint?.lower ?? '')) return false;
  return isCapitalised(adjective) && isCapitalised(other) && noun.kind === 'word' && !isCapitalised(noun) && !STOPPERS.has(noun.lower) && !isVerb(noun.lower);
}

/** "growth in income": a change with what changed. */
function withIn(sentence: Sentence, run: Run): Named {
  const words = wordsOf(sentence, run);
  if (word(sentence, run.last + 1) !== 'in') return withOf(sentence, run);
  const what = phraseFrom(sentence, run.last + 2);
  return what.first > what.last || isTimeOrDegree(sentence, what) ? { words, last: run.last } : { words: `${words} in ${wordsOf(sentence, what)}`, last: what.last };
}

/** "of its 11,600-strong workforce": past the number that only describes. */
function pastStrength({ tokens }: Sentence, at: number): number {
  const first = DETERMINERS.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  return tokens[first]?.kind === 'digits' && isDash(tokens[first + 1]) && tokens[first + 1]?.spaced === false ? first + 3 : at;
}

/** "in accordance with", "in value": no things. */
const ABSTRACT = new Set('accordance total all addition full value return exchange advance turn time fact practice breach response part line question'.split(' '));

/** "in cash", "in bonds": a thing, no time ("in a night"), number ("in eleven transfers") or cut-off phrase ("in early trading"). */
function isThing({ tokens }: Sentence, run: Run): boolean {
  const [first, last, next] = [tokens[run.first], tokens[run.last], tokens[run.last + 1]];
  if (first === undefined || last === undefined || ABSTRACT.has(first.lower) || opensNumber(first) || unitAt(tokens, run.last) !== null) return false;
  return next === undefined || next.kind !== 'word' || STOPPERS.has(next.lower) || !isVerb(next.lower);
}

/** "averaged S$54,500 in Singapore": a name behind a value that the verb gives to its subject is where. */
const isPlaceOf = (sentence: Sentence, mention: Mention, run: Run): boolean =>
  sentence.tokens.slice(run.first, run.first + 1).some(isCapitalised) && COPULAS.has(word(sentence, startOf(sentence, mention))) && !HOLDS.has(word(sentence, startOf(sentence, mention)));
const HOLDS = new Set(['include', 'includes', 'included', 'comprised', 'held', 'holds', 'had', 'has', 'have']);

/** "in the space of an hour", "in the course of the raid", "in the hands of": the phrase places the sum, it is nothing that was paid for. */
const isSpan = (sentence: Sentence, at: number): boolean => word(sentence, at + 1) === 'the' && word(sentence, at + 3) === 'of';

/** Nouns behind a sum that say nothing of it: "the £3m range". */
const GENERIC = new Set(['range', 'mark', 'level', 'threshold', 'figure', 'total', 'bracket', 'band', 'apiece', 'each']);

/** "€86,000 ($99,400) in bitcoin": past a short bracket. */
function pastRestated(sentence: Sentence, at: number): number {
  if (word(sentence, at) !== '(') return at;
  for (let close = at + 1; close < at + 8; close += 1) {
    if (word(sentence, close) === ')') return ['in', 'of', 'worth'].includes(word(sentence, close + 1)) ? close + 1 : at;
  }
  return at;
}

/** Modifiers that say nothing of a thing by itself: "1,000 associated arrests", "28 other prosecutors". */
const LEANING = new Set(['associated', 'other', 'further', 'additional', 'more', 'such', 'respective', 'another', 'said']);

/** Noun behind the number: 923 weapons; 3.3 tonnes of heroin; $3m in Bitcoin; a £30,000 penalty. */
export function behind(sentence: Sentence, mention: Mention): Named | null {
  if (mention.noun !== null && isDash(sentence.tokens[mention.noun[0] - 1]) && mention.unit !== null) return { words: pluralOf(mention.unit), last: mention.noun[1] };
  if (mention.noun !== null) {
    let [first] = mention.noun;
    while (first < mention.noun[1] && LEANING.has(word(sentence, first))) first += 1;
    return withOf(sentence, { first, last: mention.noun[1] });
  }
  let at = pastRestated(sentence, mention.last + 1);
  if (word(sentence, at) === 'worth') at += 1;
  if (word(sentence, at) === 'of' || (mention.kind === 'money' && word(sentence, at) === 'in')) {
    const run = phraseFrom(sentence, pastStrength(sentence, at + 1));
    const words = wordsOf(sentence, run);
    if (word(sentence, at) === 'in' && isPlaceOf(sentence, mention, run)) return null;
    if (words === '' || isTimeOrDegree(sentence, run) || (word(sentence, at) === 'in' && (isSpan(sentence, at) || !isThing(sentence, run)))) return null;
    const isShare = mention.kind === 'percent' || mention.unit === 'fraction';
    return { words: isShare ? `share of ${words}` : words, last: run.last };
  }
  if (mention.kind === 'percent' && word(sentence, at) !== 'worth') {
    const run = phraseFrom(sentence, at);
    if (run.first !== at || run.first > run.last || isTimeOrDegree(sentence, run)) return null;
    // "a 62% growth in income"
    return CHANGE_NOUNS.has(word(sentence, run.last)) ? withIn(sentence, run) : { words: wordsOf(sentence, run), last: run.last };
  }
  if (mention.kind !== 'money' || mention.to > mention.last) return null;
  const noun = nounAfter(sentence.tokens, mention.last + 1, true);
  return noun === null || GENERIC.has(word(sentence, noun.head)) || isTimeOrDegree(sentence, { first: noun.first, last: noun.head }) ? null : withOf(sentence, { first: noun.first, last: noun.head });
}
