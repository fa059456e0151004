import { ACTIONS, CHANGE_NOUNS, COPULAS, EVENTS } from '../lexicon/events';
import { nounAfter } from '../nouns';
import { governed, phraseFrom, phraseTo, wordsOf } from '../phrases';
import type { Run } from '../phrases';
import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';

const word = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? '';

/** What the words behind the number say is measured, and where they end. */
interface Named {
  readonly words: string;
  readonly last: number;
}

/** "users of EncroChat": a noun with the "of" phrase behind it. */
function withOf(sentence: Sentence, run: Run): Named {
  const words = wordsOf(sentence, run);
  if (word(sentence, run.last + 1) !== 'of') return { words, last: run.last };
  const of = phraseFrom(sentence, run.last + 2);
  const what = wordsOf(sentence, { first: Math.min(of.first, run.last + 2), last: of.last });
  return what === '' ? { words, last: run.last } : { words: `${words} of ${what}`, last: of.last };
}

/** Noun behind the number: 923 weapons; 3.3 tonnes of heroin; $3m in Bitcoin; a £30,000 penalty. */
function behind(sentence: Sentence, mention: Mention): Named | null {
  if (mention.noun !== null) return withOf(sentence, { first: mention.noun[0], last: mention.noun[1] });
  let at = mention.last + 1;
  if (word(sentence, at) === 'worth') at += 1;
  if (word(sentence, at) === 'of' || (mention.kind === 'money' && word(sentence, at) === 'in')) {
    const run = phraseFrom(sentence, at + 1);
    const words = wordsOf(sentence, run);
    if (words === '') return null;
    const isShare = mention.kind === 'percent' || mention.unit === 'fraction';
    return { words: isShare ? `share of ${words}` : words, last: run.last };
  }
  if (mention.kind === 'percent' && word(sentence, at) !== 'worth') {
    const run = phraseFrom(sentence, at);
    return run.first === at && run.first <= run.last ? { words: wordsOf(sentence, run), last: run.last } : null;
  }
  if (mention.kind !== 'money' || mention.to > mention.last) return null;
  const noun = nounAfter(sentence.tokens, mention.last + 1, true);
  return noun === null ? null : withOf(sentence, { first: noun.first, last: noun.head });
}

/** Skips back over words that stand between a verb or preposition and its number. */
function startOf(sentence: Sentence, mention: Mention): number {
  let at = mention.from - 1;
  while (['a', 'an', 'the', 'another', 'further', 'additional', 'total', '$'].includes(word(sentence, at))) at -= 1;
  return at;
}

/** Participle said of the mention's object by the words around it. */
function actionOn(sentence: Sentence, mention: Mention, end: number, before: string | null): string | null {
  const at = startOf(sentence, mention);
  const verb = ACTIONS.get(word(sentence, at));
  if (verb !== undefined && !CHANGE_NOUNS.has(word(sentence, at))) return verb;
  if (word(sentence, at) === 'of' && EVENTS.has(word(sentence, at - 1))) return EVENTS.get(word(sentence, at - 1)) ?? null;
  if (before !== null) return before;
  let after = end + 1;
  while (['were', 'was', 'have', 'has', 'been', 'had', 'being', 'are', 'is', 'also'].includes(word(sentence, after))) after += 1;
  return ACTIONS.get(word(sentence, after)) ?? null;
}

/** "cash worth EUR740mn" after "seizure of": the thing worth it, with what was done to it. */
function worth(sentence: Sentence, mention: Mention): string | null {
  const at = startOf(sentence, mention);
  if (!['worth', 'valued', 'totalling', 'totaling'].includes(word(sentence, at === -1 ? 0 : at))) return null;
  for (let of = at - 1; of > 0 && of > at - 10; of -= 1) {
    if (word(sentence, of) !== 'of') continue;
    const event = EVENTS.get(word(sentence, of - 1));
    if (event !== undefined) return `${wordsOf(sentence, { first: of + 1, last: at - 1 })} ${event}`;
  }
  return wordsOf(sentence, phraseTo(sentence, at - 1)) || null;
}

const PAYING = new Set(['paid', 'pay', 'pays', 'paying', 'charged', 'charge', 'charges', 'charging', 'spent', 'spend', 'spending']);

/** "charged EUR1,500 (USD1,600) for a six-month contract": what the money is for. */
function paidFor(sentence: Sentence, mention: Mention): string | null {
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

/** "revenue rose to £3m", "net profit of £3m", "the fee was £3m": the noun before the number. */
function ahead(sentence: Sentence, mention: Mention): string {
  const { tokens } = sentence;
  const start = startOf(sentence, mention);
  if (word(sentence, start) === 'of') {
    const words = wordsOf(sentence, phraseTo(sentence, start - 1));
    if (words !== '') return words;
  }
  for (let at = start; at >= 0 && at > start - 8; at -= 1) {
    const lower = word(sentence, at);
    if (tokens[at]?.text === ';' || tokens[at]?.text === ':') return wordsOf(sentence, phraseTo(sentence, at - 1));
    const change = CHANGE_NOUNS.get(lower);
    if (change !== undefined) {
      const object = at + 1 < start ? phraseFrom(sentence, at + 1) : null;
      const whose = wordsOf(sentence, object !== null && object.first <= object.last && object.last < start ? object : governed(sentence, at));
      const by = mention.kind === 'percent' && !['to', 'at', 'from'].includes(word(sentence, start));
      return by && whose !== '' ? `${change} in ${whose}` : whose;
    }
    if (COPULAS.has(lower) || (lower === 'total' && TOTALS.has(word(sentence, at - 1)))) return wordsOf(sentence, governed(sentence, at));
  }
  return '';
}

/** "sentences that total 40 years": the verb, not the noun. */
const TOTALS = new Set(['that', 'which', 'to', 'now', 'they', 'together']);

/** ", up 3 per cent", "(down from £40m)": a change of what the figure before measures. */
function sinceThen(sentence: Sentence, mention: Mention, last: string): string | null {
  const from = ['from', 'by', 'on'].includes(word(sentence, mention.from - 1)) ? mention.from - 2 : mention.from - 1;
  const change = word(sentence, from) === 'up' ? 'increase' : word(sentence, from) === 'down' ? 'decrease' : null;
  const opens = [',', '(', '-', '\u2013', '\u2014'].includes(word(sentence, from - 1));
  if (change === null || !opens || last === '') return null;
  return mention.kind === 'percent' && from === mention.from - 1 && !last.startsWith('increase in') ? `${change} in ${last}` : last;
}

/** True when only list words and brackets stand between two mentions' phrases. */
function listed(sentence: Sentence, end: number, mention: Mention): boolean {
  for (let at = end + 1; at < mention.from; at += 1) if (![',', 'and', 'or', '(', ')', '&', 'as', 'well'].includes(word(sentence, at))) return false;
  return true;
}

/** What each figure measures, in the text's own words. */
export const subject: Refiner = (readings, sentence) => {
  if (sentence.cell !== null) return readings;
  let action: string | null = null;
  let end = -1;
  let last = '';
  const named = new Map<number, string>();
  return readings.map((reading): Reading => {
    if (reading.type === 'aside') return reading;
    const own = behind(sentence, reading);
    const before = end >= 0 && listed(sentence, end, reading) ? action : null;
    action = actionOn(sentence, reading, own?.last ?? reading.to, before);
    end = own?.last ?? reading.to;
    const parent = reading.equivalentOf === null ? undefined : named.get(reading.equivalentOf);
    const inherited = own === null ? sinceThen(sentence, reading, last) : null;
    const words = parent ?? inherited ?? worth(sentence, reading) ?? paidFor(sentence, reading) ?? (own === null ? ahead(sentence, reading) : withAction(own.words, action));
    named.set(reading.first, words);
    if (words !== '') last = words;
    return words === '' ? reading : decided(reading, 'subject', own === null ? 'inferred' : 'stated', { subject: words });
  });
};

const withAction = (words: string, action: string | null): string =>
  action === null || words.includes(action) || words.startsWith('share of') ? words : `${words} ${action}`;
