import { nounAfter } from '../nouns';
import { aside } from '../reading';
import type { Reader } from '../reading';
import { isDash } from '../token';

const CALLS = new Set(['call', 'calling', 'phone', 'tel', 'telephone', 'helpline', 'hotline', 'fax', 'dial', 'mobile', 'cell', 'text', 'whatsapp', 'freephone', 'on', 'called', 'dialled', 'dialed', 'dialling', 'dialing', 'phoned', 'texted', 'ring', 'rang', 'ringing']);
/** Numbers that call for help, and what is said of a call to them. */
const EMERGENCY = new Set(['911', '999', '112', '000', '101', '111', '100', '108', '988']);
const ANSWERED = new Set(['call', 'calls', 'caller', 'callers', 'dispatcher', 'dispatchers', 'operator', 'operators', 'emergency']);
const PREFIXED = new Set(['with', 'code', 'codes', 'prefix', 'prefixes', 'starting', 'beginning', 'or', 'and', 'dial', 'dialling', 'dialing', 'number', 'numbers']);
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
  if (at === first && EMERGENCY.has(token.text) && (labelled || ANSWERED.has(tokens[last + 1]?.lower ?? ''))) return aside('phone', first, at);
  const direct = labelled && before?.lower !== 'on' && token.text.length >= 3;
  if (at === first && direct && nounAfter(tokens, last + 1) === null) return aside('phone', first, at);
  // "from numbers starting with +216": a country's code.
  if (at === first && before?.text === '+' && token.text.length <= 4 && PREFIXED.has(tokens[first - 2]?.lower ?? '')) return aside('phone', first - 1, at);
  if (labelled && dashes === 1 && digits === 7 && token.text.length === 3) return aside('phone', first, at);
  // "dial *165#": a code that is keyed in.
  if (at === first && before?.text === '*' && !token.spaced) return aside('phone', first - 1, at);
  // "IDCARE on 1800 595 160"
  const spoken = before?.lower === 'on' && digits >= 9 && at >= first + 2 && nounAfter(tokens, at + 1) === null;
  if (spoken) return aside('phone', first, at);
  const enough = digits >= 7 && digits <= 16 && at > first;
  const bracketed = before?.text === '(' && tokens[first + 1]?.text === ')';
  return enough && (dashes >= 2 || opens || bracketed) ? aside('phone', before?.text === '+' ? first - 1 : first, at) : null;
};
