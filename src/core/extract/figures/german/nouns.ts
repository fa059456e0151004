import { isCapitalised, isDash } from '../token';
import type { Token } from '../token';
import { CLOSED, TIMES, nominative, weakened } from './lexicon';

/** What a number counts, in German. */
export interface GermanNoun {
  /** The first token of the phrase and the last of its noun. */
  readonly first: number;
  readonly head: number;
  /** The noun as a list names it: 'Rechnungen'. */
  readonly unit: string;
  /** With its adjectives: 'gefälschte Rechnungen'. */
  readonly words: string;
}

/** Most adjectives that stand before a noun. */
const ADJECTIVES = 3;

/** "weitere", "neuen", "internationaler": a word in small letters with an adjective's ending. */
const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isCapitalised(token) && token.text.length > 3 && !CLOSED.has(token.lower) && /(?:e|en|er|es|em)$/.test(token.lower);

/** German writes every noun with a capital. */
export const isNoun = (token: Token | undefined): boolean => token !== undefined && isCapitalised(token) && token.text.length > 1 && !TIMES.has(token.lower) && !CLOSED.has(token.lower);

/** The last part of a compound written with hyphens: "E-Mail-Konten". */
function endOfCompound(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isDash(tokens[end + 1]) && tokens[end + 1]?.spaced === false && tokens[end + 2]?.spaced === false && tokens[end + 2]?.kind === 'word') end += 2;
  return end;
}

/** The noun phrase that begins at token `first`: adjectives, then a noun. Null when none does. */
export function germanNoun(tokens: readonly Token[], first: number, isDative = false): GermanNoun | null {
  let at = first;
  while (at - first < ADJECTIVES && isAdjective(tokens[at]) && tokens[at]?.onNewLine === false) at += 1;
  if (!isNoun(tokens[at]) && !(isDash(tokens[at + 1]) && tokens[at]?.text.length === 1 && isCapitalised(tokens[at] as Token))) return null;
  const opens = tokens[at];
  if (opens === undefined || (opens.onNewLine && at > 0 && tokens[at - 1]?.kind !== 'mark')) return null;
  const head = endOfCompound(tokens, at);
  const noun = tokens.slice(at, head + 1).map(({ text }) => text).join('');
  const unit = nominative(noun, isDative);
  const adjectives = tokens.slice(first, at).map(({ text }) => weakened(text));
  return { first, head, unit, words: [...adjectives, unit].join(' ') };
}
