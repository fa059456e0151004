import { COPULAS, NOUNS_TOO, isVerb } from './lexicon/events';
import { NOT_PLURAL, STOPPERS } from './lexicon/grammar';
import type { Sentence } from './sentence';
import { isPlural } from './nouns';
import { isCapitalised, isDash } from './token';
import type { Token } from './token';

/** A run of tokens, ends included; empty when `last` is before `first`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Longest phrase taken for a subject, in words. */
const REACH = 6;

/** A word a noun phrase can hold. */
function isContent(token: Token | undefined): token is Token {
  return token?.kind === 'word' && !STOPPERS.has(token.lower);
}

const isInnerDash = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]) && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;

/**
 * The noun phrase from token `first` on: up to the first closed-class word, verb or mark, and no
 * further than its plural noun. A leading article is left out.
 */
export function phraseFrom({ tokens }: Sentence, first: number): Run {
  const start = DETERMINERS.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  let at = start;
  for (; at < start + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.onNewLine && at > start)) break;
    if (isInnerDash(tokens, at)) continue;
    const opens = at > start && !isInnerDash(tokens, at - 1);
    if (!isContent(token) || (opens && (isVerb(token.lower) || token.lower.endsWith('ed')))) break;
    const isHead = at > start && isPlural(tokens[at - 1]?.lower ?? '') && !isPlural(token.lower);
    if (isHead && !isCapitalised(token)) break;
  }
  return { first: start, last: at - 1 };
}
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our']);

/** "profit before tax", "earnings per share", "return on capital": terms of accounts that hold a preposition. */
function isTerm(tokens: readonly Token[], at: number): boolean {
  const [before, lower, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (lower === 'per') return next === 'share' || next === 'capita' || next === 'head' || next === 'user';
  if (lower === 'on') return before === 'return' || before === 'returns';
  return (lower === 'before' || lower === 'after') && (next === 'tax' || next === 'interest' || next === 'exceptional' || next === 'taxation');
}

/** "expects", "plans": a verb in the third person, which no noun phrase goes back over. */
const isThirdPerson = (lower: string): boolean => lower.endsWith('s') && NOT_PLURAL.has(lower) && !/(?:ss|us|is|ics|news|gas|series|means)$/.test(lower);

/** The noun phrase that ends with token `last`, back to the first closed-class word, verb or mark. */
export function phraseTo({ tokens }: Sentence, last: number): Run {
  let at = last;
  while (at > last - REACH && at >= 0) {
    const token = tokens[at];
    const stops = (!isContent(token) && !isTerm(tokens, at)) || token?.lower.endsWith("'s") === true || (at < last && (isVerb(token?.lower ?? '') || isThirdPerson(token?.lower ?? '')));
    if (stops && !isInnerDash(tokens, at)) break;
    at -= 1;
  }
  // "10-year yield": a number that is hyphened to the first word belongs to it.
  return { first: isDash(tokens[at + 1]) && at >= 0 ? at : at + 1, last };
}

/** The run's words as the text has them; in a heading, capitals that begin ordinary words are lowered. */
export function wordsOf({ tokens, text, kind }: Sentence, { first, last }: Run): string {
  const [start, end] = [tokens[first], tokens[last]];
  if (start === undefined || end === undefined || last < first) return '';
  const words = text.slice(start.start, end.end).replaceAll(/\s+/g, ' ');
  if (kind === 'heading') return words.split(' ').map(lowered).join(' ');
  return words;
}

/** "Seizure" becomes "seizure"; EU, iPhone and EncroChat stay. */
const lowered = (word: string): string =>
  /^[A-Z][a-z]*$/.test(word.split(' ', 1)[0] ?? '') ? word.charAt(0).toLowerCase() + word.slice(1) : word;

const EMPTY: Run = { first: 0, last: -1 };
const PREPOSITIONS = new Set('in for at on during since from to by with as between than across among about against into'.split(' '));
/** Words that may stand between a noun and its verb. */
const LINKS = new Set(['which', 'that', 'also', 'now', 'then', ',', 'currently', 'today', 'however', 'though', 'meanwhile', 'still', 'again', 'nevertheless']);

/**
 * The noun phrase that the verb at `verb` speaks of, with its "of" phrase, over the prepositional
 * phrases and adverbs between: "the number of cases in Kent rose" gives "number of cases".
 */
export function governed(sentence: Sentence, verb: number): Run {
  let end = verb - 1;
  for (let step = 0; step < 12 && end >= 0; step += 1) {
    const lower = sentence.tokens[end]?.lower ?? '';
    // "Costs rose": the first word of a sentence is its noun.
    if ((COPULAS.has(lower) && end > 0 && !NOUNS_TOO.has(lower)) || LINKS.has(lower) || lower.endsWith('ly')) {
      end -= 1;
      continue;
    }
    const run = phraseTo(sentence, end);
    if (run.last < run.first) {
      // "the number of people in work": a closed-class word behind a preposition is its object.
      if (sentence.tokens[end]?.kind !== 'word' || !PREPOSITIONS.has(sentence.tokens[end - 1]?.lower ?? '')) return EMPTY;
      end -= 2;
      continue;
    }
    const joint = sentence.tokens[run.first - 1]?.lower ?? '';
    const ofAt = joint === 'of' ? run.first - 1 : ARTICLES.has(joint) && sentence.tokens[run.first - 2]?.lower === 'of' ? run.first - 2 : -1;
    if (ofAt > 0) {
      const whole = phraseTo(sentence, ofAt - 1);
      return whole.last < whole.first ? run : { first: whole.first, last: run.last };
    }
    const inAt = ARTICLES.has(joint) ? run.first - 2 : run.first - 1;
    const opens = inAt <= 0 || sentence.tokens[inAt - 1]?.text === ',';
    if (opens || !PREPOSITIONS.has(sentence.tokens[inAt]?.lower ?? '')) return run;
    end = inAt - 1;
  }
  return EMPTY;
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'this', 'that']);
