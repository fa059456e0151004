import { CHANGE_NOUNS, COPULAS, isVerb } from '../../lexicon/events';
import { STOPPERS } from '../../lexicon/grammar';
import { governed } from '../../governed';
import { isTimeOrDegree, phraseFrom, phraseTo, wordsOf } from '../../phrases';
import type { Mention } from '../../reading';
import type { Sentence } from '../../sentence';
import { isCapitalised } from '../../token';
import { startOf, word } from './start';

/** "revenue rose to £3m", "net profit of £3m", "the fee was £3m": the noun before the number. */
export function ahead(sentence: Sentence, mention: Mention, previous: Mention | undefined): string {
  const { tokens } = sentence;
  const start = startOf(sentence, mention);
  // "31% saw no change": a share that does something itself is not what was told before.
  const isShare = mention.kind === 'percent' || mention.unit === 'fraction';
  if (isShare && word(sentence, start) === 'or') return '';
  if (isShare && ((isVerb(word(sentence, mention.to + 1)) && !COMPARES.has(word(sentence, mention.to + 1))) || ACTS.has(word(sentence, mention.to + 1)))) return '';
  if (mention.kind === 'duration' && !LASTS.has(word(sentence, start))) return '';
  // "14 victims in 31 states of $48m": what was counted before owns no sum.
  if (word(sentence, start) === 'of' && start - 1 !== (previous?.to ?? -1)) {
    const words = wordsOf(sentence, phraseTo(sentence, start - 1));
    if (words !== '' && !TOTALLED.has(words.toLowerCase())) return words;
  }
  for (let at = start; at >= 0 && at > start - 8; at -= 1) {
    const lower = word(sentence, at);
    if (tokens[at]?.text === ';' || tokens[at]?.text === ':') {
      const run = phraseTo(sentence, at - 1);
      return at === start && !isTimeOrDegree(sentence, run) ? wordsOf(sentence, run) : '';
    }
    const flow = mention.kind === 'money' ? FLOWS.get(lower) : undefined;
    if (flow !== undefined) return flow;
    const change = CHANGE_NOUNS.get(lower);
    if (change !== undefined) {
      const object = at + 1 < start ? phraseFrom(sentence, at + 1) : null;
      const isObject = object !== null && object.first <= object.last && object.last < start && !isTimeOrDegree(sentence, object);
      const whose = wordsOf(sentence, isObject ? object : governed(sentence, at));
      const by = mention.kind === 'percent' && !['to', 'at', 'from'].includes(word(sentence, start));
      return by && whose !== '' ? `${change} in ${whose}` : whose;
    }
    if (HAVES.has(lower) && at < start) continue;
    if (COPULAS.has(lower) || (lower === 'total' && TOTALS.has(word(sentence, at - 1)))) return wordsOf(sentence, governed(sentence, at));
  }
  return label(sentence, mention);
}

const COMPARES = new Set(['lower', 'higher', 'up', 'down', 'increase', 'rise', 'fall', 'drop', 'decline', 'cut', 'decrease', 'gain']);
/** Nouns that only hold the amount: "in the space of 40 minutes". */
const TOTALLED = new Set(['total', 'combined total', 'grand total', 'sum', 'space', 'course', 'matter']);
const ACTS = new Set(['saw', 'said', 'say', 'had', 'thought', 'believe', 'believed', 'knew', 'felt', 'expect', 'want', 'wanted', 'described', 'started', 'work']);

/** What a sum is that someone parts with or comes by: "victims lost €3,250", "fined the bank £12m". */
const FLOWS: ReadonlyMap<string, string> = new Map(
  (
    'lost:loss lose:loss losing:loss fined:fine fines:fine fine:fine raised:funds_raised raises:funds_raised earned:earnings ' +
    'earns:earnings spent:spending spends:spending stole:money_stolen stolen:money_stolen borrowed:borrowing invested:investment ' +
    'invests:investment owes:debt owed:debt saved:savings donated:donation pledged:pledge pledges:pledge demanded:demand ' +
    'laundered:money_laundered awarded:award sued:claim repaid:repayment'
  )
    .split(' ')
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);
const HAVES = new Set(['has', 'have', 'had', 'expected', 'set', 'made', 'makes']);
const LASTS = new Set(['lasted', 'lasts', 'last', 'took', 'takes', 'take', 'is', 'was', 'were', 'are', 'of', 'averaged', 'totalled', 'totaled', 'total']);

/** "Net debt £212m", "Basic earnings per share 17.6p": the words that open the line say what it is. */
function label(sentence: Sentence, mention: Mention): string {
  const { tokens } = sentence;
  const last = mention.from - 1;
  if (mention.kind === 'count') return '';
  let first = last;
  while (first > 0 && tokens[first - 1]?.kind === 'word') first -= 1;
  if (last < 0 || last - first > LABEL || (first > 0 && !OPENS_LABEL.has(word(sentence, first - 1)))) return '';
  const open = tokens.slice(first, last + 1);
  const isLabel = open.every((token) => token.kind === 'word' && !isVerb(token.lower) && (!STOPPERS.has(token.lower) || token.lower === 'per' || token.lower === 'of'));
  const names = open.filter(isCapitalised).length;
  return isLabel && (names < 2 || names < open.length) ? wordsOf(sentence, { first, last }) : '';
}
const OPENS_LABEL = new Set([',', ';', ':', '(', '-', '\u2013', '\u2014', '\u2022']);
/** Longest such label, in tokens. */
const LABEL = 6;

/** "sentences that total 40 years": the verb, not the noun. */
const TOTALS = new Set(['that', 'which', 'to', 'now', 'they', 'together']);
