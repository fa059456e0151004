import { isVerb } from './lexicon/events';
import { IDLE_MODIFIERS, IRREGULAR_PLURALS, NOT_PLURAL, STOPPERS } from './lexicon/grammar';
import { CARDINALS } from './lexicon/numbers';
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

/** Closed-class words that are also names when written in capitals. */
const ACRONYMS = new Set(['who', 'us', 'it', 'un', 'am']);

const isCapitals = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();

/** True for a word that may stand between a number and what it counts: "WHO", "Your" within a name. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.lower.endsWith("'s")) return false;
  if (!STOPPERS.has(token.lower)) return true;
  const before = tokens[at - 1];
  if (isDash(before) && !token.spaced) return true;
  if (ACRONYMS.has(token.lower)) return isCapitals(token) && !isCapitals(tokens[at + 1]);
  const next = tokens[at + 1];
  return isCapitalised(token) && before !== undefined && next !== undefined && isCapitalised(next);
}

/** Most words a noun phrase may run over; longer ones in news are names and appositions. */
const REACH = 7;

function unitOf(tokens: readonly Token[], first: number, head: number): string {
  const { text, lower } = tokens[head] as Token;
  // ATMs, SIMs and PCs keep their capitals.
  const name = /^[A-Z]{2,}s$/.test(text) ? text.slice(0, -1) : singular(lower);
  const before = tokens[head - 1];
  if (head - 1 < first || before === undefined || before.kind !== 'word') return name;
  const matters =
    !isCapitalised(before) && !IDLE_MODIFIERS.has(before.lower) && !before.lower.endsWith('ly') && !isDash(tokens[head - 2]);
  return matters ? `${before.lower} ${name}` : name;
}

/** Token after an abbreviation in brackets: "Know Your Customer (KYC) records". */
function pastBrackets(tokens: readonly Token[], at: number): number | null {
  const closes = tokens[at]?.text === '(' && isCapitals(tokens[at + 1]) && tokens[at + 2]?.text === ')';
  return closes ? at + 3 : null;
}

/** "credit and debit cards": the conjunction joins two modifiers of one plural noun. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at]?.lower;
  const [second, noun] = [tokens[at + 1], tokens[at + 2]];
  if ((joint !== 'and' && joint !== 'or') || second === undefined || noun?.kind !== 'word') return false;
  return isModifier(tokens, at + 1) && !isPlural(second.lower) && isPlural(noun.lower);
}

/** "iPhone 15 handsets": small digits behind a name belong to it. */
const isModelNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'digits' && (tokens[at]?.text.length ?? 9) <= 3 && /[A-Z]/.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.kind === 'word';

/** "passengers' bags": a plural in the genitive is a modifier. */
const isGenitive = (tokens: readonly Token[], at: number): boolean =>
  ["'", '\u2019'].includes(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === true;

/**
 * The counted noun from token `first` on: modifiers, then the last of the plural nouns that stand
 * together. With `one`, the singular noun that closes the phrase. Null when no noun follows.
 */
export function nounAfter(tokens: readonly Token[], first: number, one = false): NounPhrase | null {
  let head = -1;
  let last = -1;
  let joined = -1;
  for (let at = first; at < tokens.length && at < first + REACH; at += 1) {
    const token = tokens[at] as Token;
    if (token.onNewLine && at > first && tokens[at - 1]?.kind !== 'mark') break;
    if (token.kind === 'mark' && isDash(token) && !token.spaced && at > first && tokens[at + 1]?.spaced === false) continue;
    const beyond = head < 0 && at > first ? pastBrackets(tokens, at) : null;
    if (beyond !== null) {
      at = beyond - 1;
      continue;
    }
    if (head < 0 && at > first && joinsModifiers(tokens, at)) {
      joined = at;
      continue;
    }
    if (head < 0 && at > first && isModelNumber(tokens, at)) continue;
    if (!isModifier(tokens, at) || (CARDINALS.has(token.lower) && token.lower !== 'zero')) break;
    if (one && last >= 0 && isVerb(token.lower)) break;
    last = at;
    if (isGenitive(tokens, at)) {
      at += 1;
      continue;
    }
    const compound = isDash(tokens[at + 1]) && tokens[at + 1]?.spaced === false;
    if (isPlural(token.lower) && !compound) head = at;
    else if (head >= 0) break;
  }
  if (head < 0 && one) head = last;
  return head < 0 ? null : { first, head, unit: unitOf(tokens, joined < 0 ? first : head, head) };
}
