import { nounAfter } from '../nouns';
import { aside } from '../reading';
import type { Reader } from '../reading';
import { isDash } from '../token';
import type { Token } from '../token';

/** How far a chain of touching tokens is followed either way; longer ones are codes all the same. */
const REACH = 48;
const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const PREFIXES = new Set('mid sub post pre under over top non early late some near pro anti inter'.split(' '));

const glued = (token: Token | undefined): boolean => token !== undefined && !token.spaced;
const isJoint = (token: Token): boolean => token.kind !== 'mark' || '-/_@#\u2010\u2011&~\\'.includes(token.text);

/** Start and end of the touching letters, digits and joints around token `at`. */
function chain(tokens: readonly Token[], at: number): readonly [number, number] {
  let first = at;
  let last = at;
  while (first > 0 && at - first < REACH && glued(tokens[first]) && isJoint(tokens[first - 1] as Token)) first -= 1;
  while (last + 1 < tokens.length && last - at < REACH && glued(tokens[last + 1]) && isJoint(tokens[last + 1] as Token)) last += 1;
  return [first, last];
}

/** A word that makes a code with the number behind its hyphen, directly or over another number: CVE-2024-123. */
function isStem(tokens: readonly Token[], at: number): boolean {
  const stem = tokens[at];
  // "1.5m-2m": letters that touch digits before them are a magnitude or a unit.
  if (stem?.kind === 'word') return !PREFIXES.has(stem.lower) && (stem.spaced || tokens[at - 1]?.kind !== 'digits');
  const isMiddle = stem?.kind === 'digits' && !stem.spaced && HYPHENS.has(tokens[at - 1]?.text ?? '') && glued(tokens[at - 1]);
  return isMiddle && tokens[at - 2]?.kind === 'word' && !PREFIXES.has(tokens[at - 2]?.lower ?? '');
}

/** "10-K", "401(k)": a letter behind a hyphen or in brackets that touches. */
function hasLetterTail(tokens: readonly Token[], last: number): boolean {
  const [mark, letter, close] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (mark === undefined || !glued(mark) || letter?.kind !== 'word' || !glued(letter) || letter.text.length > 1) return false;
  return (HYPHENS.has(mark.text) && letter.text !== letter.lower) || (mark.text === '(' && close?.text === ')');
}

/**
 * Two numbers with a stroke between, outside brackets: 24/7, 50/50, 9/11, 2016/679. In brackets they
 * are pairs of counts ("cases/deaths").
 */
export const stroke: Reader = ({ tokens, cell }, { first, last, form }) => {
  const [mark, other] = [tokens[last + 1], tokens[last + 2]];
  const isPair = mark?.text === '/' && glued(mark) && other?.kind === 'digits' && glued(other);
  if (form !== 'digits' || !isPair || cell !== null || tokens[first - 1]?.text === '(') return null;
  if (/^(?:1[89]|20)\d\d$/.test(tokens[first]?.text ?? '') && /^\d\d(?:\d\d)?$/.test(other.text)) return null;
  return aside('idiom', first, last + 2);
};

const FIREARMS = new Set('pistol pistols revolver revolvers rifle rifles handgun handguns gun guns calibre caliber magnum round rounds bullet bullets'.split(' '));

/** A letter before or behind makes a code of it: 17KR0441, 5G, N3, MillX7, COVID-19, 4chan. */
export const code: Reader = ({ tokens }, { first, last, form, pending }) => {
  if (form !== 'digits') return null;
  // "30m users": the letter is a magnitude when something is counted behind it.
  const touched = tokens[pending?.at ?? first];
  const apart = tokens[first]?.spaced || (isDash(tokens[first - 1]) && !isStem(tokens, first - 2));
  if (pending !== null && apart && (touched?.lower === 'm' || nounAfter(tokens, pending.at + 1) !== null)) return null;
  const token = tokens[first] as Token;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const [from, to] = chain(tokens, first);
  if (before !== undefined && glued(token)) {
    if (before.kind === 'word' || before.text === '#' || before.text === '_') return aside('code', from, to);
    if (HYPHENS.has(before.text) && glued(before) && isStem(tokens, first - 2)) return aside('code', from, to);
  }
  if (hasLetterTail(tokens, last)) return aside('code', from, last + 2);
  if (before?.text === '#') return aside('code', first - 1, to);
  if (after?.kind === 'word' && glued(after)) return aside('code', from, to);
  const leadingZero = token.text.length > 1 && token.text.startsWith('0') && /^\d+$/.test(token.text);
  if (leadingZero) return aside('code', from, to);
  if (before?.text === '.' && before.spaced && glued(token) && FIREARMS.has(after?.lower ?? '')) return aside('code', first - 1, last);
  const dotted = after?.text === '.' && glued(after) && glued(tokens[last + 2]) && tokens[last + 2]?.kind === 'word';
  return dotted && !isDash(before) ? aside('code', from, last + 2) : null;
};

/** Web and mail addresses: what touches "://", "www.", "@" or a slash between words. */
export const address: Reader = ({ tokens }, { first }) => {
  let from = first;
  let to = first;
  while (from > 0 && first - from < REACH && glued(tokens[from])) from -= 1;
  while (to + 1 < tokens.length && to - first < REACH && glued(tokens[to + 1])) to += 1;
  if (to - from < 3) return null;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at] as Token;
    const isWeb = token.text === '@' || token.lower === 'www' || token.lower === 'https' || token.lower === 'http';
    if (isWeb) return aside('address', from, to);
  }
  return null;
};
