import { CURRENCY_SIGNS } from '../lexicon/currencies';
import { IDIOM_TAILS } from '../lexicon/labels';
import { MAGNITUDES } from '../lexicon/numbers';
import { nounAfter } from '../nouns';
import { percentAt } from '../readers/percent';
import { aside } from '../reading';
import type { Reader } from '../reading';
import { isDash } from '../token';
import { unitAt } from '../units';

const ORDINAL_SUFFIX = new Set(['st', 'nd', 'rd', 'th']);
const ORDINAL_WORDS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth hundredth thousandth millionth'.split(' '),
);

/** 4K and 8K pictures. */
const RESOLUTIONS = new Set(['4', '8']);

/** Ordinals (21st, twenty-first, 100th) and hyphenated idioms (one-time, two-factor, four-wheel). */
export const idiom: Reader = ({ tokens }, { first, last, form }) => {
  if (form === 'digits' && tokens[last]?.text === 'K' && RESOLUTIONS.has(tokens[first]?.text ?? '')) return aside('idiom', first, last);
  const next = tokens[last + 1];
  if (next === undefined) return null;
  if (form === 'digits' && !next.spaced && ORDINAL_SUFFIX.has(next.lower)) return aside('ordinal', first, last + 1);
  if (form === 'words' && ORDINAL_WORDS.has(next.lower)) return aside('ordinal', first, last + 1);
  const tail = tokens[last + 2];
  if (!isDash(next) || next.spaced || tail === undefined || tail.spaced || tail.kind !== 'word') return null;
  if (form === 'words' && ORDINAL_WORDS.has(tail.lower)) return aside('ordinal', first, last + 2);
  if (tokens[last]?.lower === 'zero' || tokens[last]?.text === '0') return aside('idiom', first, last + 2);
  return IDIOM_TAILS.has(tail.lower) ? aside('idiom', first, last + 2) : null;
};

/** A list number or a footnote mark: "1." or "2)" that opens a block, "[3]" anywhere. */
export const listNumber: Reader = ({ tokens, opens, cell }, { first, last, form, value }) => {
  if (cell !== null || form !== 'digits' || first !== last) return null;
  const [before, next] = [tokens[first - 1]?.text, tokens[last + 1]];
  if (before === '[' && next?.text === ']') return aside('label', first - 1, last + 1);
  const start = first === 0 || (first === 1 && before === '(');
  const closes = next !== undefined && !next.spaced && (next.text === '.' || next.text === ')') && value < 200;
  const follows = tokens[last + 2] === undefined || tokens[last + 2]?.spaced === true;
  return opens && start && closes && follows ? aside('label', 0, last + 1) : null;
};

const OPENERS = new Set(['between', 'from', 'aged', 'ages']);

/** Scores: two small numbers joined by a dash with nothing measured or counted behind them: 2-1, 4–57. */
export const score: Reader = ({ tokens, cell }, { first, last, form, value }) => {
  const [dash, other] = [tokens[last + 1], tokens[last + 2]];
  if (form !== 'digits' || first !== last || !isDash(dash) || dash?.spaced || other?.kind !== 'digits' || other.spaced) return null;
  if (!/^\d{1,3}$/.test(tokens[first]?.text ?? '') || !/^\d{1,3}$/.test(other.text) || value > 200 || cell !== null) return null;
  if (OPENERS.has(tokens[first - 1]?.lower ?? '')) return null;
  const after = last + 3;
  const glued = tokens[after]?.spaced === false && tokens[after]?.kind === 'word';
  const measures = unitAt(tokens, after) ?? percentAt(tokens, after) ?? nounAfter(tokens, after);
  const isHyphened = isDash(tokens[after]) && tokens[after]?.spaced === false;
  const scaled = MAGNITUDES.has(tokens[after]?.lower ?? '') || CURRENCY_SIGNS.has(tokens[after]?.text ?? '');
  return glued || isHyphened || scaled || (measures !== null && !WON.has(tokens[after]?.lower ?? '')) ? null : aside('score', first, last + 2);
};
const WON = new Set('win victory defeat lead loss draw aggregate thrashing series'.split(' '));
