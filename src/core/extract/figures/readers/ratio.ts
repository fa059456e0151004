import { CARDINALS, MULTIPLES, OPEN_MULTIPLES } from '../lexicon/numbers';
import type { DecimalMark } from '../digits';
import { STOPPERS } from '../lexicon/grammar';
import { PERSONAL } from '../lexicon/persons';
import { nounAfter } from '../nouns';
import { cleaned, readNumeral } from '../numeral';
import type { Numeral } from '../numeral';
import { aside, mention } from '../reading';
import type { Aside, Mention, Reader } from '../reading';
import { beyondDash } from './percent';
import { isDash } from '../token';
import type { Token } from '../token';
import { unitAt } from '../units';

const COMPARISONS = new Set(['the', 'as', 'its', 'their', 'his', 'her', 'our', 'what', 'that', 'those']);

/** Multiples: three times, 3x, six-fold, 2.5-times, tenfold, doubled, twice the price. */
export const multiple: Reader = ({ tokens }, numeral) => {
  const { first, last } = numeral;
  const own = tokens[first]?.lower ?? '';
  if (MULTIPLES.has(own)) {
    const compares = !OPEN_MULTIPLES.has(own) || COMPARISONS.has(tokens[last + 1]?.lower ?? '');
    return compares ? mention(numeral, 'multiple', { kind: 'ratio', unit: 'times' }) : aside('idiom', first, last);
  }
  const dash = tokens[last + 1];
  const at = isDash(dash) && !dash?.spaced ? last + 2 : last + 1;
  const next = tokens[at];
  if (next === undefined) return null;
  const beyond = tokens[at + 1];
  const cross = (next.lower === 'x' || next.text === '\u00d7') && !next.spaced && (beyond === undefined || beyond.spaced || beyond.kind === 'mark');
  const times = next.lower === 'times' && !['when', 'before', 'since'].includes(beyond?.lower ?? '');
  if (cross || times || next.lower === 'fold') return mention(numeral, 'multiple', { kind: 'ratio', unit: 'times', last: at });
  return null;
};

const SHARED = new Set(['in', 'of']);

/** "3 in 10 voters": digits are a share of ten or a hundred where nothing says that something happened. */
function opensShare(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const opens = before === undefined || before.kind === 'mark' || OPENS_SHARE.has(before.lower);
  return opens && unitAt(tokens, last + 1)?.kind !== 'duration';
}
const OPENS_SHARE = new Set(['against', 'to', 'from', 'with', 'by', 'is', 'was', 'about', 'around', 'roughly', 'nearly', 'almost', 'over', 'than', 'only', 'just', 'that', 'some', 'and', 'least']);

/** "one buyer in ten", "one driver in every 50". */
function oneIn(tokens: readonly Token[], numeral: Numeral, decimal: DecimalMark): Mention | null {
  if (numeral.form !== 'words' || numeral.value !== 1 || numeral.factor !== 1) return null;
  const at = tokens[numeral.last + 2]?.lower === 'in' ? numeral.last + 2 : numeral.last + 3;
  if (tokens[at]?.lower !== 'in' || tokens.slice(numeral.last + 1, at).some((token) => token.kind !== 'word' || STOPPERS.has(token.lower))) return null;
  const start = tokens[at + 1]?.lower === 'every' ? at + 2 : at + 1;
  const whole = readNumeral(tokens, start, decimal);
  const splits = whole !== null && whole.form !== 'fraction' && whole.value > 1 && Number.isInteger(whole.value) && whole.value < 1e7;
  if (!splits || unitAt(tokens, whole.last + 1) !== null || nounAfter(tokens, whole.last + 1) !== null || isYear(whole)) return null;
  return mention(numeral, 'share', { kind: 'ratio', unit: 'fraction', last: whole.last, bareLast: whole.last, value: cleaned(1 / whole.value) });
}
const isYear = ({ form, value }: Numeral): boolean => form === 'digits' && value >= 1800 && value <= 2100;

/** "one in five", "7 out of 10", "3 of every 4": a share, its value the fraction. */
export const share: Reader = ({ tokens, decimal }, numeral) => {
  const named = oneIn(tokens, numeral, decimal);
  if (named !== null) return named;
  let at = beyondDash(tokens, numeral.last + 1);
  const out = tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of';
  const joint = tokens[at]?.lower ?? '';
  if (out) at += 2;
  else if (SHARED.has(joint)) at = beyondDash(tokens, at + 1);
  else return null;
  const every = tokens[at]?.lower === 'every';
  if (every) at += 1;
  if (joint === 'of' && !every) return null;
  const whole = tokens[at] === undefined ? null : readNumeral(tokens, at, decimal);
  if (whole === null || whole.form === 'fraction' || whole.value <= numeral.value || numeral.value < 1) return null;
  // "9.8 out of 10" is a score, not a share of ten things.
  if (!Number.isInteger(numeral.value)) return out ? aside('score', numeral.first, whole.last) : null;
  const small = numeral.form === 'words' && CARDINALS.has(tokens[at]?.lower ?? '');
  const round = [10, 100, 1000, 10_000, 100_000, 1_000_000].includes(whole.value);
  const worded = numeral.form === 'words' && whole.form === 'words' && whole.value <= 10;
  const isShare = out ? (round && numeral.value < 100) || worded : numeral.value === 1 && numeral.form === (whole.factor > 1 ? numeral.form : whole.form);
  const mixed = !out && numeral.form === 'words' && numeral.value === 1 && whole.form === 'digits' && whole.value >= 2 && whole.value <= 1000 && opensShare(tokens, numeral.first, whole.last);
  const digital = !out && numeral.form === 'digits' && round && numeral.value < whole.value && opensShare(tokens, numeral.first, whole.last);
  if (!every && !(isShare || digital || mixed || (small && !out && numeral.value < 10 && whole.value <= 20))) return null;
  return mention(numeral, 'share', {
    kind: 'ratio',
    unit: 'fraction',
    last: whole.last,
    bareLast: whole.last,
    value: cleaned(numeral.value / whole.value),
  });
};

/** "outnumber them 3 to 1" is a proportion; "voted 52 to 48" is a score. */
function toOne(tokens: readonly Token[], numeral: Numeral): Mention | Aside | null {
  const [before, other] = [tokens[numeral.first - 1]?.lower ?? '', tokens[numeral.last + 2]];
  if (numeral.factor > 1 || numeral.form === 'fraction' || before === 'from' || before === 'by') return null;
  const last = numeral.last + 2;
  if ((other?.text === '1' || other?.lower === 'one') && numeral.value > 1 && nounAfter(tokens, last + 1) === null && unitAt(tokens, last + 1) === null && tokens[last + 1]?.text !== '%') {
    return mention(numeral, 'proportion', { kind: 'ratio', unit: 'ratio', last, bareLast: last });
  }
  const voted = other?.kind === 'digits' && tokens.slice(Math.max(0, numeral.first - VOTED), numeral.first).some(({ lower }) => VOTES.has(lower));
  return voted && nounAfter(tokens, last + 1) === null ? aside('score', numeral.first, last) : null;
}
const VOTES = new Set(['vote', 'votes', 'voted', 'ballot', 'margin']);
/** How far before the numbers the vote may be named. */
const VOTED = 4;

/** "3:1", "4 to 1": two numbers told as a proportion. */
export const proportion: Reader = ({ tokens }, numeral) => {
  const [colon, other] = [tokens[numeral.last + 1], tokens[numeral.last + 2]];
  const told = colon?.lower === 'to' ? toOne(tokens, numeral) : null;
  if (told !== null) return told;
  const worded = colon?.lower === 'to' && tokens[numeral.first - 1]?.lower === 'of' && tokens[numeral.first - 2]?.lower === 'ratio';
  if (other?.kind !== 'digits' || (!worded && (colon?.text !== ':' || colon.spaced || other.spaced))) return null;
  const under = Number(other.text);
  // "pegged 1:1", "shared 50:50": even, which is a manner of speaking.
  if (under === numeral.value && !worded) return aside('idiom', numeral.first, numeral.last + 2);
  if (numeral.form !== 'digits' || !(under > 0) || numeral.first !== numeral.last || under > 100 || numeral.value > 1000) return null;
  return mention(numeral, 'proportion', {
    kind: 'ratio',
    unit: 'ratio',
    last: numeral.last + 2,
    bareLast: numeral.last + 2,
    value: cleaned(numeral.value / under),
  });
};

/** Fractions in words and signs: half of, two-thirds, ¾. */
export const fraction: Reader = ({ tokens }, numeral) => {
  if (numeral.form !== 'fraction') return null;
  // "Two were jailed; a third was fined": one more person.
  const another = tokens[numeral.first]?.lower === 'a' && tokens[numeral.last + 1]?.lower === 'was' && PERSONAL.has(tokens[numeral.last + 2]?.lower ?? '');
  return another ? aside('ordinal', numeral.first, numeral.last) : mention(numeral, 'fraction', { kind: 'ratio', unit: 'fraction' });
};
