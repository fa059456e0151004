import { MONTHS } from '../lexicon/calendar';
import { isVerb } from '../lexicon/events';
import { STOPPERS } from '../lexicon/grammar';
import { decided } from '../reading';
import type { Refiner } from '../reading';
import type { Sentence } from '../sentence';
import { isCapitalised, WordSet } from '../token';
import type { Token } from '../token';

const SAYS = new WordSet('said says say told reported reports announced announces estimated estimates claimed claims stated states revealed reveals disclosed added confirmed suggests suggested found according warned believes showed shows show heard expected expects forecast forecasts predicted predicts');
const LINKS = new Set(['of', 'for', 'and', 'the', '&', 'de', "'s", 'on']);
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'which', 'that', 'this', 'these', 'those', 'some', 'most', 'many', 'half', 'others', 'few', 'several', 'none', 'all', 'both', 'an', 'a']);
/** "We've", "It's". */
const isPronoun = (lower: string): boolean => PRONOUNS.has(lower.includes("'") && !lower.endsWith("'s") ? lower.slice(0, lower.indexOf("'")) : lower) || lower === "it's" || lower === "he's" || lower === "she's";
const BODIES = new Set(
  ('company police regulator government ministry department agency officials prosecutors authorities spokesperson spokesman spokeswoman bank firm report researchers study analysts court commission council union charity institute university ministers brokerage watchdog statement investigators organisers organizers office club airline carrier group lender retailer operator exchange ' +
    'dealers economists experts scientists detectives lawyers executives filing survey poll census body watchdogs agencies reports documents data figures statistics chairman chairwoman chair chief director minister president mayor commissioner governor professor judge official prosecutor force insurer broker developer maker supplier').split(' '),
);
const NOUNS = new Set(['reports', 'claims', 'states', 'estimates', 'shows', 'show', 'report', 'estimated', 'reported', 'claimed', 'stated', 'announced', 'confirmed', 'added', 'suggested', 'disclosed']);
const BETWEEN = new Set(['has', 'have', 'had', 'also', 'later', 'then']);
/** Longest name of a source, in tokens. */
const REACH = 8;

/** A name or a body that starts at `first`: capitals with links between, or "the company". */
function nameFrom({ tokens, text }: Sentence, first: number): string | null {
  let at = first;
  if (['the', 'a', 'an'].includes(tokens[at]?.lower ?? '')) at += 1;
  const start = at;
  let last = -1;
  for (; at < start + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isCapitalised(token) && !isPronoun(token.lower) && !MONTHS.has(token.lower) && !DAYS.has(token.lower)) last = at;
    else if (BODIES.has(token.lower)) last = at;
    else if (!LINKS.has(token.lower)) break;
  }
  return last < start ? null : text.slice(tokens[start]?.start, tokens[last]?.end);
}

/** A word of a name: a capital that no pronoun, day or word of grammar at the sentence's start explains. */
const isName = (token: Token, at: number): boolean =>
  isCapitalised(token) && !isPronoun(token.lower) && token.lower !== 'the' && !DAYS.has(token.lower) && !(at === 0 && STOPPERS.has(token.lower));
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** "the health ministry", "the statistics office": the word before a body that tells it from others. */
const isDescription = (token: Token): boolean =>
  token.kind === 'word' && !STOPPERS.has(token.lower) && !isVerb(token.lower) && !token.lower.endsWith("'s") && !token.lower.endsWith('ly');

/** A name or a body that ends at `last`. */
function nameTo({ tokens, text }: Sentence, last: number): string | null {
  let first = -1;
  for (let at = last; at > last - REACH && at >= 0; at -= 1) {
    // "Ministry of Health (MOH) of Guinea"
    if (tokens[at]?.text === ')' && tokens[at - 2]?.text === '(') {
      at -= 2;
      continue;
    }
    const token = tokens[at];
    if (token === undefined) break;
    if (isName(token, at) || BODIES.has(token.lower)) first = at;
    else if (first === at + 1 && at === last - 1 && isDescription(token)) first = at;
    else if (!LINKS.has(token.lower)) break;
  }
  return first < 0 ? null : text.slice(tokens[first]?.start, tokens[last]?.end);
}

/** Who the sentence says says so: "according to Europol", "the company said", "said Jane Roe". */
export function sourceOf(sentence: Sentence): string | null {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!SAYS.holds(token) || (isCapitalised(token) && token.lower !== 'according')) continue;
    // "the reports", "an estimated 40": a noun, a participle.
    if (NOUNS.has(token.lower) && ['the', 'of', 'an', 'a', 'its', 'their', 'these', 'other'].includes(tokens[at - 1]?.lower ?? '')) continue;
    const { lower } = token;
    if (lower === 'according') {
      const to = tokens[at + 1]?.lower === 'to' ? nameFrom(sentence, at + 2) : null;
      if (to !== null) return to;
      continue;
    }
    // "the ministry has reported", "the court also heard"
    let before = at - 1;
    while (BETWEEN.has(tokens[before]?.lower ?? '')) before -= 1;
    const name = nameTo(sentence, before) ?? (lower === 'said' || lower === 'says' ? nameFrom(sentence, at + 1) : null);
    if (name !== null) return name;
  }
  return null;
}

/** Ties every figure of a sentence to the source the sentence names. */
export const attribution: Refiner = (readings, sentence) => {
  const source = sourceOf(sentence);
  if (source === null) return readings;
  return readings.map((reading) => (reading.type === 'aside' ? reading : decided(reading, 'attribution', 'stated', { attribution: source })));
};
