import { pluralOf } from '../../../model/unit-names';
import { ACTIONS, CHANGE_NOUNS, COPULAS, EVENTS, isVerb } from '../lexicon/events';
import { STOPPERS } from '../lexicon/grammar';
import { CARDINALS, MAGNITUDES } from '../lexicon/numbers';
import { nounAfter } from '../nouns';
import { opensNumber } from '../numeral';
import { governed, isTimeOrDegree, phraseFrom, phraseTo, wordsOf } from '../phrases';
import type { Run } from '../phrases';
import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';
import { isCapitalised, isDash } from '../token';
import { isUnitName, unitAt } from '../units';

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
const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'a', 'an']);

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
function behind(sentence: Sentence, mention: Mention): Named | null {
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
    if (words === '' || isTimeOrDegree(sentence, run) || (word(sentence, at) === 'in' && !isThing(sentence, run))) return null;
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
  while (AUXILIARIES.has(word(sentence, after))) after += 1;
  const object = sentence.tokens[after + 1];
  // "14 countries reported outbreaks" did something themselves.
  const active = after === end + 1 && object !== undefined && (object.kind === 'digits' || DETERMINERS.has(object.lower) || (object.kind === 'word' && !STOPPERS.has(object.lower)));
  return active ? null : (ACTIONS.get(word(sentence, after)) ?? null);
}
const AUXILIARIES = new Set(['were', 'was', 'have', 'has', 'been', 'had', 'being', 'are', 'is', 'also']);

/** "cash worth EUR740mn" after "seizure of": the thing worth it, with what was done to it. */
function worth(sentence: Sentence, mention: Mention): string | null {
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
function ahead(sentence: Sentence, mention: Mention, previous: Mention | undefined): string {
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
const TOTALLED = new Set(['total', 'combined total', 'grand total', 'sum']);
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

/** ", up 3 per cent", "(down from £40m)": a change of what the figure before measures. */
function sinceThen(sentence: Sentence, mention: Mention, last: string): string | null {
  const from = ['from', 'by', 'on'].includes(word(sentence, mention.from - 1)) ? mention.from - 2 : mention.from - 1;
  const change = word(sentence, from) === 'up' ? 'increase' : word(sentence, from) === 'down' ? 'decrease' : null;
  const opens = [',', '(', '-', '\u2013', '\u2014'].includes(word(sentence, from - 1));
  if (change === null || !opens || last === '') return null;
  return mention.kind === 'percent' && from === mention.from - 1 && !last.startsWith('increase in') ? `${change} in ${last}` : last;
}

/** "(2022: £66.8m)": what the figure before was at another time. */
function atOtherTime(sentence: Sentence, mention: Mention, before: Mention | undefined, last: string): string | null {
  if (before === undefined || before.kind !== mention.kind || last === '' || word(sentence, mention.from - 1) !== ':') return null;
  for (let at = mention.from - 2; at > mention.from - 8 && at >= 0; at -= 1) if (word(sentence, at) === '(') return last;
  return null;
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
  let previous: Mention | undefined;
  const named = new Map<number, string>();
  return readings.map((reading): Reading => {
    if (reading.type === 'aside') return reading;
    const own = behind(sentence, reading);
    const before = end >= 0 && listed(sentence, end, reading) ? action : null;
    action = actionOn(sentence, reading, own?.last ?? reading.to, before);
    end = own?.last ?? reading.to;
    const parent = reading.equivalentOf === null ? undefined : named.get(reading.equivalentOf);
    const inherited = own === null ? (sinceThen(sentence, reading, last) ?? atOtherTime(sentence, reading, previous, named.get(previous?.first ?? -1) ?? '')) : null;
    const earlier = previous;
    previous = reading;
    const words = sound(
      parent ?? inherited ?? worth(sentence, reading) ?? paidFor(sentence, reading) ?? (own === null ? unnamed(sentence, reading, action, earlier) : withAction(own.words, action)),
    );
    named.set(reading.first, words);
    if (words !== '') last = words;
    return words === '' ? reading : decided(reading, 'subject', own === null ? 'inferred' : 'stated', { subject: words });
  });
};

const withAction = (words: string, action: string | null): string =>
  action === null || words.includes(action) || words.startsWith('share of') ? words : `${words} ${action}`;

/** What a number without a noun of its own measures: what it was found to count, else what stands ahead of it. */
function unnamed(sentence: Sentence, mention: Mention, action: string | null, previous: Mention | undefined): string {
  const words = ahead(sentence, mention, previous);
  if (mention.kind === 'count' && mention.unit !== null && mention.grounds.unit?.finder === 'settle') {
    const noun = pluralOf(mention.unit);
    return words.toLowerCase().includes(mention.unit.slice(mention.unit.lastIndexOf(' ') + 1)) ? words : withAction(noun, action);
  }
  return words === '' && action !== null && mention.kind === 'money' ? `money ${action}` : words;
}

const TIME_NOUNS = new Set(['month', 'year', 'week', 'day', 'quarter', 'percent', 'per cent', 'date', 'today', 'yesterday']);
/** Words that frame a number without saying what it measures. */
const EMPTY = new Set(['range', 'number', 'amount', 'rate', 'level', 'figure', 'estimate', 'sum', 'combined', 'further', 'figures']);
const NOUNS_IN_ING = new Set(['funding', 'spending', 'lending', 'borrowing', 'housing', 'turning', 'saving', 'financing', 'advertising', 'gambling', 'trading', 'smuggling', 'trafficking', 'laundering', 'need', 'speed', 'feed', 'seed', 'weed', 'assembly', 'supply', 'family', 'monopoly']);

/** "cent of losses" is a share of them, "kilograms of gold bars" are gold bars. */
function told(words: string): string {
  const shares = /^(?:\S+ per )?(?:cent|percent) of (.*)$/i.exec(words)?.[1];
  if (shares !== undefined) return `share of ${shares}`;
  const [unit, of, ...rest] = words.split(' ');
  return of === 'of' && rest.length > 0 && isUnitName(unit ?? '') ? rest.join(' ') : words;
}

/** No subject is a lone letter or begins with a number. */
const sound = (raw: string): string => {
  const words = told(raw);
  const first = words.split(' ', 1)[0] ?? '';
  if (EMPTY.has(words.toLowerCase())) return '';
  if (/(?:^per |\bcent$)/i.test(words)) return '';
  const measured = words.replace(/^(?:increase|rise|growth|fall|drop|decline|decrease|jump|gain) in /, '');
  if (isUnitName(measured) || TIME_NOUNS.has(measured.toLowerCase())) return '';
  const onlyNumbers = measured.split(' ').every((part) => MAGNITUDES.has(part.toLowerCase()));
  return words.length < 2 || onlyNumbers || /^\d/.test(first) || words.endsWith('-') || (words === first && /^(?:[a-z]+ed|[a-z]+ing|[a-z]+ly)$/.test(words) && !NOUNS_IN_ING.has(words)) || CARDINALS.has(first.toLowerCase()) ? '' : words;
};
