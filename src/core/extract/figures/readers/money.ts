import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SHORTHANDS,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  MINOR_UNITS,
} from '../lexicon/currencies';
import { MAGNITUDES, SHORTENED_MAGNITUDES } from '../lexicon/numbers';
import { cleaned } from '../numeral';
import type { Numeral } from '../numeral';
import { nounAfter } from '../nouns';
import { mention } from '../reading';
import type { Mention, Reader, Reading } from '../reading';
import { isDash } from '../token';
import type { Token } from '../token';

type Tokens = readonly Token[];
interface Found {
  readonly code: string;
  /** Index of its token furthest from the number. */
  readonly at: number;
}

/** "US" of "US$", "A" of "A$": letters that touch the dollar sign at `at`. */
function dollar(tokens: Tokens, at: number): Found {
  const sign = tokens[at] as Token;
  const before = sign.spaced ? undefined : tokens[at - 1];
  const code = before?.kind === 'word' ? DOLLAR_PREFIXES.get(before.lower) : undefined;
  return code === undefined ? { code: 'USD', at } : { code, at: at - 1 };
}

/** Sign, code or shorthand that ends at token `at`. */
function currencyEnding(tokens: Tokens, at: number): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign !== undefined) return sign === 'USD' ? dollar(tokens, at) : { code: sign, at };
  if (token.text === '.' && !token.spaced) return shorthand(tokens, at - 1);
  if (token.text === '\u00a2' && tokens[at - 1]?.text === 'GH' && !token.spaced) return { code: 'GHS', at: at - 1 };
  // COP28 is a conference.
  if (token.text === 'COP' && tokens[at + 1]?.spaced === false) return null;
  return CURRENCY_CODES.has(token.text) ? { code: token.text, at } : shorthand(tokens, at);
}

function shorthand(tokens: Tokens, at: number): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  // A lone letter has to touch the digits, and all but the krone's sign begin with a capital.
  if (token.text.length === 1 && tokens[at + 1]?.spaced !== false) return null;
  if (token.text === token.lower && token.text !== 'kr' && tokens[at + 1]?.spaced !== false) return null;
  const code = CURRENCY_SHORTHANDS.get(token.lower);
  if (code === undefined || token.text === 'r') return null;
  return LETTERS.has(code) && !isAmount(tokens, at + 1, code) ? null : { code, at };
}

/** Currencies that news writes as one letter: rand, naira, Philippine peso, kwacha. */
const LETTERS = new Set(['ZAR', 'NGN', 'PHP', 'ZMW']);

/** R21 and N95 are names; rands and nairas are written R500 or more, in groups or with a magnitude, pesos only so. */
function isAmount(tokens: Tokens, at: number, code: string): boolean {
  const digits = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  const scaled = next?.kind === 'word' && (!next.spaced || MAGNITUDES.has(next.lower));
  return scaled || /\d,\d{3}/.test(digits) || (code !== 'PHP' && digits.length > 2);
}

const plainName = (lower: string): string => (lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower);
const nameOf = (words: string): string | undefined => CURRENCY_NAMES.get(words) ?? CURRENCY_NAMES.get(plainName(words));

/** First words of names of several words. */
const NAME_OPENERS = new Set([...CURRENCY_NAMES.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ', 1)[0]));

/** Sign, code or name that starts at token `at`: three words before two before one. */
function currencyStarting(tokens: Tokens, at: number): Found | null {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one === undefined) return null;
  const sign = CURRENCY_SIGNS.get(one.text);
  if (sign !== undefined) return one.spaced || tokens[at + 1]?.kind === 'digits' ? null : { code: sign, at };
  if (one.kind !== 'word') return null;
  if (CURRENCY_CODES.has(one.text)) return { code: one.text, at };
  const opens = two?.kind === 'word' && NAME_OPENERS.has(one.lower);
  const name3 = opens && three && nameOf(`${one.lower} ${two?.lower} ${three.lower}`);
  if (typeof name3 === 'string') return { code: name3, at: at + 2 };
  const name2 = opens ? nameOf(`${one.lower} ${two.lower}`) : undefined;
  if (name2 !== undefined) return { code: name2, at: at + 1 };
  // "975 real estate properties": the adjective.
  const name1 = one.lower === 'real' ? undefined : nameOf(one.lower);
  return name1 === undefined ? null : { code: name1, at };
}

const PRICED = new Set(['cash', 'money', 'debt', 'savings', 'damage', 'damages', 'funds', 'worth', 'investment', 'tax', 'aid', 'cuts', 'funding', 'public', 'government']);
const WEIGHED = new Set('weigh weighs weighed weighing weight heavier lighter lbs lb ounces ounce kilogram kilograms kilo kilos kg kgs milligram milligrams mg gram grams tonne tonnes ton tons'.split(' '));
const BRITISH = new Set(['£', 'gbp', 'sterling', 'pence']);

/** "800 pounds of meth" is a weight, "800 pounds of debt" and "4.3 million pounds" are money. */
function isWeight(tokens: Tokens, at: number, numeral: Numeral): boolean {
  const lower = tokens[at]?.lower;
  if (lower !== 'pounds' && lower !== 'pound') return false;
  if (tokens.some((token) => BRITISH.has(token.lower))) return false;
  if (tokens[at + 1]?.lower === 'of') return !PRICED.has(tokens[at + 2]?.lower ?? '');
  if (tokens.some((token) => WEIGHED.has(token.lower))) return true;
  return numeral.factor === 1 && tokens.some((token, index) => index !== at && token.lower === lower && tokens[index + 1]?.lower === 'of');
}

/** "£30m and 45m", "from $5m to 7m": the currency of a mention joined to this one goes on. */
function continued(tokens: Tokens, numeral: Numeral, done: readonly Reading[]): string | null {
  const before = done.findLast((reading) => reading.type === 'mention');
  if (before?.type !== 'mention' || before.kind !== 'money' || before.unit === null) return null;
  const gap = tokens.slice(before.last + 1, numeral.first);
  if (gap.length === 0 || gap.length > GAP) return null;
  if (gap.length <= 3 && gap.every((token) => JOINTS.has(token.lower) || isDash(token))) return before.unit;
  const compares = gap.every((token) => JOINTS.has(token.lower) || COMPARES.has(token.lower) || /^(?:19|20)\d\d$/.test(token.text));
  return compares && nounAfter(tokens, (numeral.pending?.at ?? numeral.last) + 1) === null ? before.unit : null;
}
const JOINTS = new Set(['and', 'or', 'to', ',', 'from']);
/** "£36m, compared with 43m", "(2023: 48m)", "(forecast: 6.9 billion)": what the sum before is held against. */
const COMPARES = new Set(['against', 'compared', 'with', 'versus', 'vs', 'up', 'down', '(', ':', 'forecast', 'consensus', 'estimate', 'previously', 'a', 'year', 'earlier', 'ago', 'before', 'prior', 'in', 'was']);
/** Most tokens between the two. */
const GAP = 6;

/** Where a minus that belongs to the sign stands: "-$5m" and "–€3". */
function signAt(tokens: Tokens, at: number): number | null {
  const dash = tokens[at - 1];
  const negates = isDash(dash) && tokens[at]?.spaced === false && (dash?.spaced || at === 1 || tokens[at - 2]?.text === '(');
  return negates ? at - 1 : null;
}

/** "5 million euros", "five-euro", "740m euros": the currency that stands behind the number. */
function named(tokens: Tokens, numeral: Numeral, read: Numeral, last: number): Mention | null {
  const skipped = COINED.has(tokens[last + 1]?.lower ?? '') || (isDash(tokens[last + 1]) && tokens[last + 1]?.spaced === false);
  // "6 Mio. Franken": the full stop of a shortened magnitude.
  const stopped = tokens[last + 1]?.text === '.' && tokens[last + 1]?.spaced === false && SHORTENED_MAGNITUDES.has(tokens[last]?.lower ?? '');
  const after = currencyStarting(tokens, skipped || stopped ? last + 2 : last + 1);
  if (after === null || isWeight(tokens, after.at, numeral)) return null;
  // Crowns without a country are money by the million; others are worn.
  if (tokens[after.at]?.lower.startsWith('crown') && after.at === (skipped ? last + 2 : last + 1) && read.factor === 1) return null;
  // "Of these 36 won": the verb; nobody writes so few of the currency.
  if (after.code === 'KRW' && tokens[after.at]?.lower === 'won' && read.value < 1000) return null;
  return mention(read, 'money', { kind: 'money', unit: after.code, last: after.at, bareLast: last });
}

/** "231 wrapped BTC": a kind of coin between the number and its code. */
const COINED = new Set(['wrapped', 'staked', 'bridged']);

const CROWNS = new Set(['DKK', 'NOK', 'SEK']);

/** "8 billion Norwegian kroner … 2 billion kroner": a crown without a country is the one named before. */
function ofKin(found: Mention | null, done: readonly Reading[]): Mention | null {
  if (found === null || !CROWNS.has(found.unit ?? '')) return found;
  const kin = done.find((reading) => reading.type === 'mention' && CROWNS.has(reading.unit ?? ''));
  return kin?.type === 'mention' ? { ...found, unit: kin.unit } : found;
}

/** "$(38) million": a loss, as accounts write it. */
function loss(tokens: Tokens, numeral: Numeral): Mention | null {
  const [bracket, close] = [tokens[numeral.first - 1], tokens[numeral.last + 1]];
  if (bracket?.text !== '(' || bracket.spaced || close?.text !== ')') return null;
  const sign = currencyEnding(tokens, numeral.first - 2);
  if (sign === null) return null;
  const by = MAGNITUDES.get(tokens[numeral.last + 2]?.lower ?? '');
  const last = numeral.last + (by === undefined ? 1 : 2);
  return mention(numeral, 'money', { kind: 'money', unit: sign.code, first: sign.at, last, bareLast: last, value: cleaned(-numeral.value * (by ?? 1)) });
}

/** 28p, 50 cents, 4 US cents, 99c: hundredths; a cent is of the dollar named before it. */
function minor(tokens: Tokens, numeral: Numeral, done: readonly Reading[]): Mention | null {
  // "half a cent"
  const start = numeral.form === 'fraction' && ['a', 'an'].includes(tokens[numeral.last + 1]?.lower ?? '') ? numeral.last + 2 : numeral.last + 1;
  const at = tokens[start]?.text === 'US' || tokens[start]?.lower === 'euro' ? start + 1 : start;
  const name = tokens[at];
  const code = name === undefined ? undefined : MINOR_UNITS.get(name.lower);
  if (name === undefined || code === undefined) return null;
  // 28p and 99c touch their small letter.
  if (name.text.length === 1 && name.kind === 'word' && (name.spaced || name.text !== name.lower)) return null;
  const dollar = done.findLast((reading) => reading.type === 'mention' && reading.kind === 'money' && CENTED.test(reading.unit ?? ''));
  const own = at > start ? (tokens[at - 1]?.lower === 'euro' ? 'EUR' : 'USD') : null;
  const unit = own ?? (code === 'USD' && dollar?.type === 'mention' && dollar.unit !== null ? dollar.unit : code);
  return mention({ ...numeral, value: cleaned(numeral.value / 100) }, 'money', { kind: 'money', unit, last: at });
}
const CENTED = /^(?:AUD|CAD|NZD|SGD|HKD|EUR|ZAR|USD)$/;

/** Money: symbol, code or name, before or after, with or without a space, pence and crypto-currencies. */
export const money: Reader = ({ tokens }, numeral, done) => {
  const negative = loss(tokens, numeral);
  if (negative !== null) return negative;
  const { pending } = numeral;
  const factor = pending?.factor ?? 1;
  const bareLast = pending?.at ?? numeral.last;
  const scaled = { ...numeral, last: bareLast, value: cleaned(numeral.value * factor), factor: numeral.factor * factor };
  const inner = isDash(tokens[numeral.first - 1]) && tokens[numeral.first]?.spaced === false && CURRENCY_SIGNS.has(tokens[numeral.first - 2]?.text ?? '') && tokens[numeral.first - 1]?.spaced === false;
  const before = currencyEnding(tokens, inner ? numeral.first - 2 : numeral.first - 1);
  if (before !== null) {
    const sign = inner ? before.at : signAt(tokens, before.at);
    const after = tokens[bareLast + 1];
    const repeated = after?.kind === 'word' && CURRENCY_CODES.has(after.text) ? after.text : null;
    return mention(scaled, 'money', {
      kind: 'money',
      unit: repeated ?? before.code,
      first: sign ?? before.at,
      last: repeated === null ? bareLast : bareLast + 1,
      bareLast,
      value: sign === null ? scaled.value : -scaled.value,
    });
  }
  const behind = pending === null ? null : named(tokens, numeral, scaled, bareLast);
  const found = ofKin(behind ?? named(tokens, numeral, numeral, numeral.last), done);
  if (found !== null) return found;
  const small = minor(tokens, numeral, done);
  if (small !== null) return small;
  const unit = pending === null && numeral.factor === 1 ? null : continued(tokens, numeral, done);
  return unit === null
    ? null
    : mention(scaled, 'money', {
        kind: 'money',
        unit,
        bareLast,
        last: bareLast,
        grounds: {
          value: { how: 'stated', finder: 'money' },
          kind: { how: 'inferred', finder: 'money' },
          unit: { how: 'inferred', finder: 'money' },
        },
      });
};
