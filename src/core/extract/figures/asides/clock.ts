import { aside } from '../reading';
import type { Reader } from '../reading';
import type { Token } from '../token';

const HALVES = new Set(['am', 'pm']);
const ZONES = new Set(['gmt', 'utc', 'bst', 'cet', 'cest', 'est', 'edt', 'pst', 'pdt', 'ist', 'aest', 'aedt', 'et', 'pt']);
const HOURS = /^(?:[01]?\d|2[0-4])(?:[.](?:[0-5]\d))?$/;
const MINUTES = /^[0-5]\d$/;

/** "2:01:39": where the seconds end, or the minutes before them. */
const seconds = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ':' && !tokens[at]?.spaced && MINUTES.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]?.spaced ? at + 1 : at - 1;

const TOLD = new Set(['at', 'by', 'from', 'until', 'till', 'around', 'about', 'before', 'after', 'since', 'to', 'and']);

const TIMED = new Set(['at', 'for', 'by', 'from', 'until', 'till', 'before', 'after', 'since', 'around', 'about', 'to']);
const DAYS_BEHIND = new Set('on today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** Times of day: 9am, 10.30 p.m., 14:05, 1700 GMT, 9 o'clock. */
export const clock: Reader = ({ tokens }, { first, last }) => {
  const token = tokens[first];
  if (token === undefined || first !== last) return null;
  const next = tokens[first + 1];
  if (next?.lower === "o'clock") return aside('clock', first, first + 1);
  if (token.kind !== 'digits') return null;
  const colon = next?.text === ':' && !next.spaced && tokens[first + 2]?.spaced === false;
  const minutes = tokens[first + 2];
  let end = first;
  if (colon && HOURS.test(token.text) && minutes !== undefined && MINUTES.test(minutes.text)) end = seconds(tokens, first + 3);
  else if (!HOURS.test(token.text) && !/^[0-2]\d[0-5]\d$/.test(token.text)) return null;
  const after = tokens[end + 1];
  const military = /^\d{4}$/.test(token.text) && (after?.lower === 'hours' || after?.lower === 'hrs' || after?.lower === 'h') && TOLD.has(tokens[first - 1]?.lower ?? '');
  if (military) return aside('clock', first, end + 1);
  if (after !== undefined && HALVES.has(after.lower)) return aside('clock', first, end + 1);
  const dotted = after?.lower === 'a' || after?.lower === 'p';
  if (dotted && tokens[end + 2]?.text === '.' && tokens[end + 3]?.lower === 'm') return aside('clock', first, end + 3);
  if (after !== undefined && ZONES.has(after.lower) && after.text === after.text.toUpperCase()) return aside('clock', first, end + 1);
  // "the 3.45 at Ayr", "the 8.15 to Leeds"
  const timed = end === first && token.text.includes('.') && tokens[first - 1]?.lower === 'the' && (after?.lower === 'at' || after?.lower === 'from' || after?.lower === 'to');
  if (timed) return aside('clock', first, end);
  // "set for 10.30 on 4 November", "until 16.00 today"
  const dayed = end === first && /^\d{1,2}[.][0-5]\d$/.test(token.text) && TIMED.has(tokens[first - 1]?.lower ?? '') && DAYS_BEHIND.has(after?.lower ?? '');
  if (dayed) return aside('clock', first, end);
  return end > first ? aside('clock', first, end) : null;
};
