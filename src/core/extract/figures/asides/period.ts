import { MONTHS } from '../lexicon/calendar';
import { aside } from '../reading';
import type { Reader } from '../reading';
import { isDash } from '../token';
import type { Token } from '../token';
import { unitAt } from '../units';

const BEFORE = new Set('past last next previous coming preceding recent following prior first final latest'.split(' '));
/** "to last six months", "can last two days": the verb. */
const LASTING = new Set(['to', 'will', 'would', 'can', 'could', 'may', 'might', 'should', 'must', 'not', 'they', 'which', 'that', 'often', 'usually', 'typically']);
const AFTER = new Set('ago earlier later hence'.split(' '));
const ENDS = new Set('ended ending to through until'.split(' '));
const SUPERLATIVE = new Set('first largest biggest worst best highest lowest most least only longest strongest weakest smallest'.split(' '));

/** A stretch of time that only says when: the past three years, six months ended 30 June, 16 years ago. */
export const period: Reader = ({ tokens }, { first, last }) => {
  // "9M 2023": the first nine months.
  const [months, year] = [tokens[last + 1], tokens[last + 2]];
  const isMonths = months?.text === 'M' && !months.spaced && /^(?:[369]|12)$/.test(tokens[first]?.text ?? '');
  if (isMonths && (/^(?:20\d\d|\d\d)$/.test(year?.text ?? '') || year?.lower === 'fy')) return aside('period', first, last + 1);
  // "the first three quarters"
  if (tokens[last]?.lower === 'quarters' && BEFORE.has(tokens[first - 1]?.lower ?? '')) return aside('period', first - 1, last);
  const hyphen = isDash(tokens[last + 1]) && tokens[last + 1]?.spaced === false;
  const unit = unitAt(tokens, hyphen ? last + 2 : last + 1);
  if (unit?.kind !== 'duration') return null;
  const lasts = tokens[first - 1]?.lower === 'last' && LASTING.has(tokens[first - 2]?.lower ?? '');
  if (!lasts && BEFORE.has(tokens[first - 1]?.lower ?? '')) return aside('period', first - 1, unit.last);
  const after = tokens[unit.last + 1];
  if (after !== undefined && AFTER.has(after.lower)) return aside('period', first, unit.last + 1);
  const ends = after !== undefined && ENDS.has(after.lower) && isMoment(tokens, unit.last + 2);
  if (ends) return aside('period', first, unit.last + 1);
  if (tokens[first - 1]?.lower !== 'in') return null;
  for (let at = first - 2; at >= 0 && at > first - 10; at -= 1) {
    if (SUPERLATIVE.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower !== 'at') return aside('period', first - 1, unit.last);
  }
  return null;
};

/** "30 June", "2024", "Christmas": "five minutes to 40 seconds" goes on to another amount. */
function isMoment(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'digits') return token !== undefined && /^[A-Z]/.test(token.text);
  return /^(?:19|20)\d\d$/.test(token.text) || MONTHS.has(next?.lower ?? '') || next?.kind !== 'word';
}
