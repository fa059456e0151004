import { NOUNS_TOO, isVerb } from './lexicon/events';
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
/** Peoples whose name ends in -i, and the few other nouns that do. */
const PEOPLES = /^(?:\w+stani|iraqi|israeli|bangladeshi|yemeni|kuwaiti|somali|mali|saudi|emirati|omani|qatari|bahraini|azeri|nepali|punjabi|bengali|pashtuni|gujarati|taxi|ski|alibi|safari|tsunami|kiwi|emoji|bikini)s$/;

/** True for a word that looks like a plural noun. */
export function isPlural(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (NOT_PLURAL.has(lower) || STOPPERS.has(lower) || lower.length < 3) return false;
  if (lower.endsWith('s')) return !/(?:ss|us|is|'s|ous)$/.test(lower) || PEOPLES.test(lower);
  return lower.length > 5 && PEOPLE.test(lower);
}

const NATIONS = new Set(['british', 'french', 'dutch', 'irish', 'swiss', 'spanish', 'welsh', 'scottish', 'english', 'polish', 'turkish', 'danish', 'swedish', 'finnish']);

/** "148 Chinese, 40 Filipinos": a people's name that has no plural, with nothing behind it that it describes. */
function isPeople(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!isCapitalised(token) || !(token.lower.endsWith('ese') || NATIONS.has(token.lower))) return false;
  // "30 British, French and Dutch members": a list of what describes them.
  const beyond = tokens[at + 2];
  if (next?.lower !== '.' && beyond !== undefined && isCapitalised(beyond)) return false;
  return next === undefined || (next.kind === 'mark' && !isDash(next)) || ['and', 'or', 'were', 'are', 'in', 'among'].includes(next.lower);
}

/** "IMEIs", "ATMs": capitals with a small s. */
const isPluralToken = (tokens: readonly Token[], at: number): boolean => {
  const { lower, text } = tokens[at] as Token;
  // "two means of escape", but "anything over 100 means a loss".
  if (lower === 'means') return tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'to';
  if (isPlural(lower)) return true;
  const isCapital = text.charCodeAt(0) < 91;
  return isCapital && (/^[A-Z]{2,}s$/.test(text) || isPeople(tokens, at));
};

/** Singular of a plural noun in lower case: arrests → arrest, properties → property, women → woman. */
export function singular(lower: string): string {
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length > 5 && PEOPLE.test(lower)) {
    return lower.endsWith('people') ? lower.replace(/people$/, 'person') : lower.replace(/men$/, 'man');
  }
  if (PEOPLES.test(lower)) return lower.slice(0, -1);
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
  if (!STOPPERS.has(token.lower) || isHyphened(tokens, at)) return true;
  const before = tokens[at - 1];
  if (isDash(before) && !token.spaced) return true;
  if (ACRONYMS.has(token.lower)) return isCapitals(token) && !isCapitals(tokens[at + 1]);
  const next = tokens[at + 1];
  return isCapitalised(token) && before !== undefined && next !== undefined && isCapitalised(next);
}

/** A hyphen ties the word at `at` to the next. */
const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  isDash(tokens[at + 1]) && tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false && tokens[at + 2]?.kind === 'word';

/** Most words a noun phrase may run over; longer ones in news are names and appositions. */
const REACH = 7;

/** The word at `at` with all that is hyphened before it: "e-mails", "start-ups", "man-hours". */
function hyphenedTo(tokens: readonly Token[], first: number, at: number): number {
  let from = at;
  while (from - 2 >= first && isHyphened(tokens, from - 2)) from -= 2;
  return from;
}

/** Words behind a plural that belong to it: attorneys general, governors-general, passers-by, sisters-in-law. */
const POSTPOSED = new Set(['general', 'by', 'in', 'at', 'elect', 'of', 'on']);

/** Last token of a plural noun at `at`: of "attorneys general" and "sisters-in-law" the last part. */
function endOfPlural(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (next?.lower === 'general' && !isPlural(tokens[at + 2]?.lower ?? '')) return at + 1;
  if (!isHyphened(tokens, at)) return at;
  if (!POSTPOSED.has(tokens[at + 2]?.lower ?? '')) return null;
  let end = at + 2;
  while (isHyphened(tokens, end)) end += 2;
  return end;
}

function unitOf(tokens: readonly Token[], first: number, plural: number, head: number): string {
  const { text, lower } = tokens[plural] as Token;
  const from = hyphenedTo(tokens, first, plural);
  const joined = (start: number, end: number): string =>
    tokens.slice(start, end).reduce((words, token) => words + (token.spaced && words !== '' ? ' ' : '') + (token.text.length === 1 ? token.text : token.lower), '');
  // ATMs, SIMs and PCs keep their capitals, and an SMS its S.
  const isShort = isCapitals(tokens[plural]) && text.length < 5 && !isCapitals(tokens[plural - 1]);
  const own = /^[A-Z]{2,}s$/.test(text) ? text.slice(0, -1) : isShort ? text : singular(lower);
  const name = `${joined(from, plural)}${own}${head > plural ? joined(plural, head + 1).slice(lower.length) : ''}`;
  const before = tokens[from - 1];
  if (from - 1 < first || before === undefined || before.kind !== 'word') return name;
  const matters =
    !isCapitalised(before) && !IDLE_MODIFIERS.has(before.lower) && !before.lower.endsWith('ly') && !isDash(tokens[from - 2]);
  return matters ? `${before.lower} ${name}` : name;
}

/** Token after an abbreviation in brackets: "Know Your Customer (KYC) records". */
function pastBrackets(tokens: readonly Token[], at: number): number | null {
  const closes = tokens[at]?.text === '(' && isCapitals(tokens[at + 1]) && tokens[at + 2]?.text === ')';
  return closes ? at + 3 : null;
}

/** Longest list of modifiers that is looked through for the noun they share. */
const LIST = 10;

/** "credit and debit cards", "mortgage, loan and credit card customers": a list of modifiers of one plural noun. */
export function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  let closed = false;
  for (let next = at, words = 0; next < at + LIST; next += 1) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (token.lower === 'and' || token.lower === 'or') {
      if (closed) return false;
      closed = true;
      words = 0;
    } else if (token.text === ',') {
      if (closed) return false;
      words = 0;
    } else {
      words += 1;
      if (words > 2 + Number(closed) || !isModifier(tokens, next) || (isVerb(token.lower) && !NOUNS_TOO.has(token.lower)) || CARDINALS.has(token.lower)) return false;
      if (isPlural(token.lower)) return closed && words > 1;
    }
  }
  return false;
}

/** "three 81-metre blades", "1,080 one-kilogram blocks": a measure that modifies the noun; it is read by itself. */
const isInnerMeasure = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.kind === 'digits' || CARDINALS.has(tokens[at]?.lower ?? '')) && isHyphened(tokens, at);

/** "14 Challenger 2s": the plural of a model that ends in a digit. */
const isModelPlural = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'digits' && tokens[at + 1]?.text === 's' && tokens[at + 1]?.spaced === false && tokens[at - 1]?.kind === 'word' && isCapitalised(tokens[at - 1] as Token);

/** Longest name of letters and digits, in tokens: AR-15-style. */
const CODE = 8;

/** "M1 Abrams tanks", "4G sites", "AR-15-style rifles": last token of letters and digits that touch; null where they don't. */
function codeEnd(tokens: readonly Token[], at: number): number | null {
  let end = at;
  let digits = tokens[at]?.kind === 'digits';
  let letters = tokens[at]?.kind === 'word';
  while (end < at + CODE && tokens[end + 1]?.spaced === false) {
    const next = tokens[end + 1] as Token;
    if (next.kind === 'mark' && !(isDash(next) && tokens[end + 2]?.spaced === false && tokens[end + 2]?.kind !== 'mark')) break;
    digits ||= next.kind === 'digits';
    letters ||= next.kind === 'word';
    end += 1;
  }
  return digits && letters && tokens[end + 1]?.kind === 'word' ? end : null;
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
  let plural = -1;
  let head = -1;
  let last = -1;
  let joined = -1;
  for (let at = first, words = 0; at < tokens.length && words < REACH; at += 1, words += 1) {
    const token = tokens[at] as Token;
    if (token.onNewLine && at > first && tokens[at - 1]?.kind !== 'mark') break;
    if (at > first && isHyphened(tokens, at - 1)) {
      words -= 2;
      continue;
    }
    const beyond = head < 0 && at > first ? pastBrackets(tokens, at) : null;
    if (beyond !== null) {
      at = beyond - 1;
      continue;
    }
    if (head < 0 && at > first && isJoint(token) && joinsModifiers(tokens, at)) {
      joined = at;
      continue;
    }
    if (head < 0 && at > first && isModelPlural(tokens, at)) {
      const name = `${tokens[at - 1]?.lower ?? ''} ${token.text}`;
      return { first, head: at + 1, unit: name };
    }
    if (head < 0 && at > first && isModelNumber(tokens, at)) continue;
    if (head < 0 && !one && isInnerMeasure(tokens, at)) {
      joined = at + 2;
      at += 2;
      continue;
    }
    const coded = head < 0 && !one && token.kind !== 'mark' && tokens[at + 1]?.spaced === false ? codeEnd(tokens, at) : null;
    if (coded !== null) {
      last = at = coded;
      continue;
    }
    if (!isModifier(tokens, at) || (CARDINALS.has(token.lower) && token.lower !== 'zero')) break;
    if (one && last >= 0 && isVerb(token.lower)) break;
    last = at;
    if (isGenitive(tokens, at)) {
      at += 1;
      continue;
    }
    const end = isPluralToken(tokens, at) ? endOfPlural(tokens, at) : null;
    if (end !== null) {
      [plural, head, at] = [at, end, end];
      if (end > plural) break;
    } else if (head >= 0) break;
  }
  if (head < 0 && one) plural = head = last;
  return head < 0 ? null : { first, head, unit: unitOf(tokens, joined < 0 ? first : plural, plural, head) };
}

const isJoint = ({ lower }: Token): boolean => lower === ',' || lower === 'and' || lower === 'or';
