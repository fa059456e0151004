import { CARDINALS, DENOMINATORS, MAGNITUDES } from '../lexicon/numbers';
import { isDash } from '../token';
import { cleaned, nextAfter, word } from './shape';
import type { Numeral, Tokens } from './shape';

/** A numeral that is a part of one. */
export const fraction = (first: number, last: number, value: number): Numeral => ({
  first,
  last,
  value,
  factor: 1,
  form: 'fraction',
  pending: null,
});

const SPLITS = new Set(['of', 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'that', 'all', 'as']);
const COMPARED = new Set(
  ('by than about around roughly nearly almost over under up down to least more less fewer higher lower below above off ' +
    'cheaper smaller larger bigger faster slower longer shorter').split(' '),
);
/** Verbs that make a part the subject: "about a third were". */
const VERBS_AFTER = new Set(['were', 'was', 'are', 'is', 'have', 'had', 'has', 'said', 'say', 'came']);
const ORDER = new Set(['first', 'second', 'other', 'latter', 'former', 'final', 'last', 'opening', 'closing']);

const isArticleWord = (lower: string): boolean => lower === 'a' || lower === 'an';

/** "half a million", "half-a-dozen", "a quarter of a million": part of a magnitude word, which makes it an amount. */
function partOfMagnitude(tokens: Tokens, { first, last, value }: Numeral): Numeral | null {
  let at = nextAfter(tokens, last);
  if (word(tokens, at) === 'of') at += 1;
  if (isArticleWord(word(tokens, at))) at = nextAfter(tokens, at);
  const by = MAGNITUDES.get(word(tokens, at));
  return by === undefined ? null : { ...fraction(first, at, cleaned(value * by)), form: 'words', factor: by };
}

/** "a half-point cut", "a quarter-point rise": points of a rate. */
const isPoint = (tokens: Tokens, at: number): boolean =>
  isDash(tokens[at + 1]) && tokens[at + 1]?.spaced === false && ['point', 'percentage'].includes(word(tokens, at + 2));

/** "half of", "half a million", "a third of", "two-thirds". */
export function fractionWords(tokens: Tokens, first: number): Numeral | null {
  const start = word(tokens, first);
  if (start === 'half' || start === 'quarter') {
    if (isPoint(tokens, first)) return fraction(first, first, start === 'half' ? 0.5 : 0.25);
    if (start === 'quarter' || ORDER.has(word(tokens, first - 1))) return null;
    const half = fraction(first, first, 0.5);
    const big = partOfMagnitude(tokens, half);
    if (big !== null) return big;
    // "Half said they had lost money."
    const opens = first === 0 && (VERBS_AFTER.has(word(tokens, 1)) || word(tokens, 1).endsWith('ed'));
    return opens || SPLITS.has(word(tokens, first + 1)) || COMPARED.has(word(tokens, first - 1)) ? half : null;
  }
  const count = start === 'a' || start === 'an' ? 1 : CARDINALS.get(start);
  if (count === undefined || count < 1 || count > 11) return null;
  const at = nextAfter(tokens, first);
  const name = word(tokens, at);
  const parts = DENOMINATORS.get(name);
  if (parts === undefined || (count > 1) !== name.endsWith('s') || count >= parts) return null;
  const after = word(tokens, at + 1);
  const isShare = after === 'of' || COMPARED.has(after) || VERBS_AFTER.has(after) || COMPARED.has(word(tokens, first - 1));
  if (start !== 'one' && count === 1 && !isShare) return null;
  // "a quarter" is three months unless something is split by it.
  if (parts === 4 && count === 1 && start !== 'one' && TIMES.has(after) && !ROUGHLY.has(word(tokens, first - 1))) return null;
  const share = fraction(first, at, count / parts);
  return partOfMagnitude(tokens, share) ?? share;
}

/** "risen from roughly a quarter in 2018": a hedge makes a share of it. */
const ROUGHLY = new Set(['about', 'around', 'roughly', 'nearly', 'almost', 'over', 'under', 'than', 'least', 'only', 'barely']);
const TIMES = new Set(['earlier', 'ago', 'later', 'before', 'in', 'ended', 'ending', 'after', 'and', 'with']);

const SLASHED = new Map([
  ['1/2', 0.5],
  ['1/3', 1 / 3],
  ['2/3', 2 / 3],
  ['1/4', 0.25],
  ['3/4', 0.75],
  ['1/5', 0.2],
  ['1/8', 0.125],
]);

/** The value of "1/2" at `at`, unless more digits or slashes touch it. */
export function slashed(tokens: Tokens, at: number): number | undefined {
  const [over, under, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (over?.text !== '/' || over.spaced || under === undefined || under.spaced) return undefined;
  if (next !== undefined && !next.spaced && (next.text === '/' || next.kind !== 'mark')) return undefined;
  return SLASHED.get(`${tokens[at]?.text}/${under.text}`);
}
