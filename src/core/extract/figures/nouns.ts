import { IDLE_MODIFIERS, IRREGULAR_PLURALS, NOT_PLURAL, STOPPERS } from './lexicon/grammar';
import { isCapitalised, isDash } from './token';
import type { Token } from './token';

/** A noun phrase that follows a number. */
export interface NounPhrase {
  /** Index of its first token and of its head. */
  readonly first: number;
  readonly head: number;
  /** Head in the singular, with the modifier that matters: 'fake profile'. */
  readonly unit: string;
}

const PEOPLE = /(?:men|women|people)$/;

/** True for a word that looks like a plural noun. */
export function isPlural(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (NOT_PLURAL.has(lower) || STOPPERS.has(lower) || lower.length < 3) return false;
  if (lower.endsWith('s')) return !/(?:ss|us|is|'s|ous)$/.test(lower);
  return lower.length > 5 && PEOPLE.test(lower);
}

/** Singular of a plural noun in lower case: arrests → arrest, properties → property, women → woman. */
export function singular(lower: string): string {
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length > 5 && PEOPLE.test(lower)) {
    return lower.endsWith('people') ? lower.replace(/people$/, 'person') : lower.replace(/men$/, 'man');
  }
  if (NOT_PLURAL.has(lower) || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower) || /(?:ato|ero|cho|rgo|lcano)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

const isModifier = (token: Token): boolean =>
  token.kind === 'word' && !STOPPERS.has(token.lower) && !token.lower.endsWith("'s");

/** Most words a noun phrase may run over; longer ones in news are names and appositions. */
const REACH = 7;

function unitOf(tokens: readonly Token[], first: number, head: number): string {
  const name = singular((tokens[head] as Token).lower);
  const before = tokens[head - 1];
  if (head - 1 < first || before === undefined || before.kind !== 'word') return name;
  const matters =
    !isCapitalised(before) && !IDLE_MODIFIERS.has(before.lower) && !before.lower.endsWith('ly') && !isDash(tokens[head - 2]);
  return matters ? `${before.lower} ${name}` : name;
}

/**
 * The counted noun from token `first` on: modifiers, then the last of the plural nouns that stand
 * together. With `one`, the singular noun that closes the phrase. Null when no noun follows.
 */
export function nounAfter(tokens: readonly Token[], first: number, one = false): NounPhrase | null {
  let head = -1;
  let last = -1;
  for (let at = first; at < tokens.length && at < first + REACH; at += 1) {
    const token = tokens[at] as Token;
    if (token.onNewLine && at > first && tokens[at - 1]?.kind !== 'mark') break;
    if (token.kind === 'mark') {
      if (isDash(token) && !token.spaced && at > first && tokens[at + 1]?.spaced === false) continue;
      break;
    }
    if (!isModifier(token)) break;
    last = at;
    const compound = isDash(tokens[at + 1]) && tokens[at + 1]?.spaced === false;
    if (isPlural(token.lower) && !compound) head = at;
    else if (head >= 0) break;
  }
  if (head < 0 && one) head = last;
  return head < 0 ? null : { first, head, unit: unitOf(tokens, first, head) };
}
