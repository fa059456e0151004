import { aside } from '../reading';
import type { Reader } from '../reading';
import { isDash } from '../token';

const CALLS = new Set(['call', 'calling', 'phone', 'tel', 'telephone', 'helpline', 'hotline', 'fax', 'dial', 'mobile', 'cell', 'text', 'whatsapp', 'freephone', 'on']);
/** Longest run of groups a telephone number is written in. */
const GROUPS = 7;

/**
 * Telephone and account numbers: groups of digits joined by hyphens, spaces or brackets that come
 * to seven digits or more and open with +, 0, a bracket or a word like "call", or hold two hyphens.
 */
export const phone: Reader = ({ tokens }, { first, last, form }) => {
  const token = tokens[first];
  if (form !== 'digits' || token === undefined || /[.,]/.test(token.text)) return null;
  let digits = token.text.length;
  let dashes = 0;
  let at = first;
  for (let group = 1; group < GROUPS; group += 1) {
    let next = at + 1;
    while (isDash(tokens[next]) || tokens[next]?.text === ')' || tokens[next]?.text === '(') next += 1;
    const more = tokens[next];
    if (next - at > 3 || more?.kind !== 'digits' || more.onNewLine || !/^\d+$/.test(more.text)) break;
    if (next > at + 1 && isDash(tokens[next - 1]) && !more.spaced) dashes += 1;
    digits += more.text.length;
    at = next;
  }
  const before = tokens[first - 1];
  const labelled = CALLS.has(before?.lower ?? '') || (before?.text === ':' && CALLS.has(tokens[first - 2]?.lower ?? ''));
  const opens = before?.text === '+' || token.text.startsWith('0') || (labelled && before?.lower !== 'on');
  if (at === last && labelled && before?.lower !== 'on' && token.text.length >= 3 && at === first) return aside('phone', first, at);
  const enough = digits >= 7 && digits <= 16 && at > first;
  const bracketed = before?.text === '(' && tokens[first + 1]?.text === ')';
  return enough && (dashes >= 2 || opens || bracketed) ? aside('phone', before?.text === '+' ? first - 1 : first, at) : null;
};
