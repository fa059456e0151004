import { COPULAS, NOUNS_TOO, isVerb } from './lexicon/events';
import { CARDINALS } from './lexicon/numbers';
import { isPlural } from './nouns';
import { phraseTo, TIMES } from './phrases';
import type { Run } from './phrases';
import type { Sentence } from './sentence';
import { isDash } from './token';

const EMPTY: Run = { first: 0, last: -1 };
const PREPOSITIONS = new Set('in for at on during since from to by with as between than across among about against into under within outside without before through'.split(' '));
/** Words that may stand between a noun and its verb. */
const LINKS = new Set(['which', 'that', 'also', 'now', 'then', ',', 'currently', 'today', 'however', 'though', 'meanwhile', 'still', 'again', 'nevertheless', 'will', 'would', 'may', 'might', 'could', 'should', 'can']);

const NOUN_OPENERS = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our', 'this', 'total', 'average', 'annual', 'of']);

/** "a full cost is", "registered accounts passed": a verb form that stands as a noun. */
const isNounHere = ({ tokens }: Sentence, at: number): boolean =>
  NOUNS_TOO.has(tokens[at]?.lower ?? '') || (NOUN_FORMS.has(tokens[at]?.lower ?? '') && (NOUN_OPENERS.has(tokens[at - 1]?.lower ?? '') || NOUN_OPENERS.has(tokens[at - 2]?.lower ?? '')));
const NOUN_FORMS = new Set(['cost', 'costs', 'total', 'average', 'measure', 'close', 'end', 'start', 'forecast', 'estimate', 'stand', 'increase', 'rise', 'fall', 'gain', 'drop', 'price']);

const TIMED = new Set('ending ended to the last this past previous same first second third fourth final fiscal financial full trading in of during for over on by since and its 12-month'.split(' '));

const TELLS_TIME = new Set('in of during for over on by since ending ended last this past previous yesterday today'.split(' '));

/** Over an expression of time that ends at `last`: "net profit in the six months ending 31 December" to "profit". */
function beforeTime({ tokens }: Sentence, last: number): number {
  const isTime = (at: number): boolean => TIMES.has(tokens[at]?.lower ?? '') || (tokens[at]?.kind === 'digits' && /^\d{1,4}$/.test(tokens[at]?.text ?? ''));
  if (!isTime(last)) return last;
  let at = last;
  while (at >= 0 && (isTime(at) || TIMED.has(tokens[at]?.lower ?? '') || CARDINALS.has(tokens[at]?.lower ?? '') || isDash(tokens[at]))) at -= 1;
  // "The working days lost": without a preposition the time is what is spoken of.
  const isTold = tokens.slice(at + 1, last + 1).some(({ lower, kind }) => kind === 'digits' || TELLS_TIME.has(lower));
  return at < 0 || !isTold ? last : at;
}

/**
 * The noun phrase that the verb at `verb` speaks of, with its "of" phrase, over the prepositional
 * phrases and adverbs between: "the number of cases in Kent rose" gives "number of cases". What makes
 * another thing of it stays: "alerts a month", "the share that led to a report", "time to close a case".
 */
export function governed(sentence: Sentence, verb: number): Run {
  const narrowed = relative(sentence, verb);
  if (narrowed !== null) return narrowed;
  const each = perTime(sentence, verb - 1);
  const run = spokenOf(sentence, verb - each);
  return each > 0 && run.last === verb - 1 - each ? { first: run.first, last: verb - 1 } : run;
}

/** "alerts a month": how many tokens at `last` say in which time so many come. */
function perTime({ tokens }: Sentence, last: number): number {
  const told = PER.has(tokens[last - 1]?.lower ?? '') && TIMES.has(tokens[last]?.lower ?? '') && isPlural(tokens[last - 2]?.lower ?? '');
  return told ? 2 : 0;
}
const PER = new Set(['a', 'an', 'per', 'each', 'every']);

/** "the share of alerts that led to a report fell": a share or number of those of whom something is said. */
function relative(sentence: Sentence, verb: number): Run | null {
  const { tokens } = sentence;
  for (let at = verb - 2; at > 0 && at > verb - LONGEST_CLAUSE; at -= 1) {
    if (tokens[at]?.kind !== 'word') return null;
    if (!RELATIVES.has(tokens[at]?.lower ?? '')) continue;
    const head = phraseTo(sentence, at - 1);
    const first = head.last < head.first ? at : beforeOf(sentence, head);
    const noun = tokens[first === head.first ? head.last : phraseEnd(sentence, first)]?.lower ?? '';
    return SHARES.has(noun) ? { first, last: verb - 1 } : null;
  }
  return null;
}
const RELATIVES = new Set(['that', 'which', 'who']);
const SHARES = new Set(['share', 'shares', 'proportion', 'percentage', 'number', 'part']);
/** In tokens, from the pronoun to its main verb. */
const LONGEST_CLAUSE = 10;

/** Where the first noun of a chain ends: before its "of". */
function phraseEnd({ tokens }: Sentence, first: number): number {
  let at = first;
  while (tokens[at + 1] !== undefined && tokens[at + 1]?.lower !== 'of') at += 1;
  return at;
}

/** The same for a verb right behind what it speaks of. */
function spokenOf(sentence: Sentence, verb: number): Run {
  let end = beforeTime(sentence, verb - 1);
  for (let step = 0; step < 12 && end >= 0; step += 1) {
    const lower = sentence.tokens[end]?.lower ?? '';
    // "Costs rose": the first word of a sentence is its noun.
    // "theft, by contrast, rose"
    if (ASIDES.has(lower) && PREPOSITIONS.has(sentence.tokens[end - 1]?.lower ?? '')) {
      end -= 2;
      continue;
    }
    const isSubject = step === 0 && NOUN_FORMS.has(lower) && sentence.tokens[end - 1]?.kind === 'word';
    if ((COPULAS.has(lower) && end > 0 && !isSubject && !isNounHere(sentence, end)) || LINKS.has(lower) || lower.endsWith('ly')) {
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
      if (whole.last < whole.first) return run;
      // "revenue at the publisher of the Mail": the publisher only says whose.
      const atWhose = ARTICLES.has(sentence.tokens[whole.first - 1]?.lower ?? '') ? whole.first - 2 : whole.first - 1;
      if (sentence.tokens[atWhose]?.lower === 'at' && atWhose > 0) {
        end = beforeTime(sentence, atWhose - 1);
        continue;
      }
      return { first: beforeOf(sentence, whole), last: run.last };
    }
    const inAt = ARTICLES.has(joint) ? run.first - 2 : run.first - 1;
    const completed = toInfinitive(sentence, run, inAt) ?? toObject(sentence, run, inAt);
    if (completed !== null) return completed;
    const opens = inAt <= 0 || sentence.tokens[inAt - 1]?.text === ',';
    if (opens || !PREPOSITIONS.has(sentence.tokens[inAt]?.lower ?? '')) return run;
    end = beforeTime(sentence, inAt - 1);
  }
  return EMPTY;
}

/** "the time to close an alert was": a noun with what is to be done. */
function toInfinitive(sentence: Sentence, run: Run, verbAt: number): Run | null {
  const { tokens } = sentence;
  if (verbAt !== run.first - 2 || tokens[verbAt - 1]?.lower !== 'to' || tokens[verbAt]?.kind !== 'word') return null;
  const head = phraseTo(sentence, verbAt - 2);
  return head.last < head.first || isVerb(tokens[head.last]?.lower ?? '') ? null : { first: beforeOf(sentence, head), last: run.last };
}

/** "time to detection", "damage to homes": nouns that say little without what they lead to. */
function toObject(sentence: Sentence, run: Run, toAt: number): Run | null {
  const { tokens } = sentence;
  if (tokens[toAt]?.lower !== 'to' || !LEADING.has(tokens[toAt - 1]?.lower ?? '')) return null;
  const head = phraseTo(sentence, toAt - 1);
  return head.last < head.first ? null : { first: beforeOf(sentence, head), last: run.last };
}
const LEADING = new Set(['time', 'damage', 'access', 'exposure', 'harm', 'threats', 'threat']);

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'this', 'that']);

/** "cases of this type of fraud": where the first noun of a chain begins that is no longer than two. */
function beforeOf(sentence: Sentence, { first }: Run): number {
  const joint = sentence.tokens[first - 1]?.lower ?? '';
  const ofAt = joint === 'of' ? first - 1 : ARTICLES.has(joint) && sentence.tokens[first - 2]?.lower === 'of' ? first - 2 : -1;
  const head = ofAt > 0 ? phraseTo(sentence, ofAt - 1) : EMPTY;
  return head.last < head.first ? first : head.first;
}
/** What closes a phrase that only joins sentences: by contrast, for example. */
const ASIDES = new Set(['contrast', 'example', 'comparison', 'addition', 'instance', 'turn', 'fact', 'particular']);
