import { isVerb } from './lexicon/events';
import { MAGNITUDES } from './lexicon/numbers';
import { NOT_PLURAL, STOPPERS } from './lexicon/grammar';
import type { Sentence } from './sentence';
import { isPlural, joinsModifiers } from './nouns';
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
function isContent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !isMagnitude(tokens, at) && (!STOPPERS.has(token.lower) || isNamePart(tokens, at));
}

/** "51 million transactions": part of the number before it. */
const isMagnitude = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'digits' && MAGNITUDES.has(tokens[at]?.lower ?? '');

/** "Daily Mail", "Outside Magazine": a closed-class word within a name. */
const isNamePart = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return at > 0 && token !== undefined && next?.kind === 'word' && token.text.length > 3 && isCapitalised(token) && isCapitalised(next) && !isTitled(tokens);
};

/** Most words begin with a capital, so that it tells nothing. */
const isTitled = (tokens: readonly Token[]): boolean => tokens.filter(isCapitalised).length * 2 > tokens.length;

const isInnerDash = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at]) && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;

/** "customers' complaints": the apostrophe behind a plural that owns what follows. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (mark?.text === "'" || mark?.text === '\u2019') && !mark.spaced && before?.lower.endsWith('s') === true && next?.kind === 'word' && next.spaced;
}

/**
 * The noun phrase from token `first` on: up to the first closed-class word, verb or mark, and no
 * further than its plural noun. A leading article is left out.
 */
export function phraseFrom({ tokens }: Sentence, first: number): Run {
  const start = DETERMINERS.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  let at = start;
  let reach = start + REACH;
  for (; at < reach; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.onNewLine && at > start)) break;
    if (isInnerDash(tokens, at) || isPossessive(tokens, at)) {
      reach += 1;
      continue;
    }
    const opens = at > start && !isInnerDash(tokens, at - 1);
    // "agreed-upon": what a hyphen ties belongs to it; "compliance and training costs" is one noun's.
    const tied = token.kind === 'word' && at > start && !opens;
    if (opens && (token.lower === 'and' || token.lower === 'or') && joinsModifiers(tokens, at)) {
      reach += 1;
      continue;
    }
    if ((!tied && !isContent(tokens, at)) || (opens && (isVerb(token.lower) || token.lower.endsWith('ed')))) break;
    if (opens && (PARTICIPLES.has(token.lower) || isActing(tokens, at))) break;
    const isHead = at > start && isPlural(tokens[at - 1]?.lower ?? '') && !isPlural(token.lower);
    if (isHead && !isCapitalised(token)) break;
  }
  const last = isDash(tokens[at - 1]) ? at - 2 : at - 1;
  return { first: start, last };
}
/** "a scheme affecting 1,811 people", "an app asking the user": a participle with its object. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.lower.endsWith('ing') === true && next !== undefined && (next.kind === 'digits' || DETERMINERS.has(next.lower));
}

/** Forms of verbs that no ending gives away, and those that bring in a measure. */
const PARTICIPLES = new Set('hidden bound weighing containing costing totalling totaling measuring numbering stashed stolen taken given shown sold paid spent ranging'.split(' '));
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our']);

/** "profit before tax", "earnings per share", "return on capital": terms of accounts that hold a preposition. */
function isTerm(tokens: readonly Token[], at: number): boolean {
  const [before, lower, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (lower === 'per') return next !== '' && next !== 'cent';
  if (lower === 'on') return before === 'return' || before === 'returns';
  return (lower === 'before' || lower === 'after') && (next === 'tax' || next === 'interest' || next === 'exceptional' || next === 'taxation');
}

/** "expects", "plans": a verb in the third person, which no noun phrase goes back over. */
const isThirdPerson = (lower: string): boolean => lower.endsWith('s') && NOT_PLURAL.has(lower) && !/(?:ss|us|is|ics|news|gas|series|means)$/.test(lower);

/** "losses add up to", "prices run to": plain forms that stand behind what they speak of. */
const BASE_VERBS = new Set(['add', 'amount', 'run', 'come', 'vary', 'stretch', 'extend', 'reach']);
const SPEAKERS = new Set(['we', 'they', 'i', 'you', 'he', 'she', 'it', 'who', 'not', 'will', 'would', 'can', 'could', 'may', 'must', 'should']);

/** The noun phrase that ends with token `end`, back to the first closed-class word, verb or mark. */
export function phraseTo({ tokens }: Sentence, end: number): Run {
  const last = BASE_VERBS.has(tokens[end]?.lower ?? '') && isPlural(tokens[end - 1]?.lower ?? '') ? end - 1 : end;
  let at = last;
  while (at > last - REACH && at >= 0) {
    const token = tokens[at];
    const stops = (!isContent(tokens, at) && !isTerm(tokens, at)) || token?.lower.endsWith("'s") === true || (at < last && (isVerb(token?.lower ?? '') || isThirdPerson(token?.lower ?? '')));
    // "we expect full-year profit of": what follows a pronoun is a verb.
    if ((stops && !isInnerDash(tokens, at)) || SPEAKERS.has(tokens[at - 1]?.lower ?? '')) break;
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

/** Units, names and parts of time. */
export const TIMES: ReadonlySet<string> = new Set(
  ('year years month months quarter quarters week weeks day days half period session date january february march april may june july august ' +
    'september october november december monday tuesday wednesday thursday friday saturday sunday yesterday today q fy h').split(' '),
);
/** True for a phrase that only tells a time or compares with one: last year, YoY, higher. */
export function isTimeOrDegree({ tokens }: Sentence, { first, last }: Run): boolean {
  const head = tokens[last]?.lower ?? '';
  return TIMES.has(head) || DEGREES.has(head) || (first === last && /(?:ly|ed|ing)$/.test(head));
}
const DEGREES = new Set('fold yoy qoq mom higher lower more less fewer up down overall better worse cheaper dearer larger smaller bigger ago earlier later each apiece faster slower'.split(' '));
