import { deckLanguage } from '../../model/framing/deck-language';
import { framingIn } from '../../model/framing/framing';
import { fill, inList } from '../../model/framing/fill';
import type { Figure } from '../../model/figure';
import { pluralIn, rateUnit } from '../../model/unit-names';
import { numberWords } from '../../model/framing/number-words';
import type { DeckLanguage } from '../../model/framing/deck-language';
import type { Ground } from './candidate';

/** Longer names do not stand beside a bar. */
const MAX_LENGTH = 40;

/** Names for the members of a group, and the words that all of them had in common. */
export interface Labels {
  readonly labels: readonly string[];
  /** The same as they stand inside a sentence: 'cocaine', 'Malaga'. */
  readonly words: readonly string[];
  /** 'seized', when every member is something seized; else empty. */
  readonly shared: string;
}

/** One way of naming a figure; empty when it gives no name. */
type Naming = (figure: Figure, ground: Ground) => string;

/**
 * What figures are called beside each other on an axis: 'Cocaine', 'Heroin'. All by the same way
 * if possible: the proper name that each belongs to ('in Malaga'), else its subject, else the
 * best that the text gives for each. Null when a name is missing or two are the same: then no
 * reader could tell the bars apart.
 */
export function labelsOf(figures: readonly Figure[], ground: Ground): Labels | null {
  for (const way of ways) {
    const full = figures.map((figure) => way(figure, ground).trim());
    // What German shares is the noun, and an adjective names nothing without it.
    const { names, shared } = languageOf(ground) === 'de' ? { names: full, shared: '' } : withoutShared(full);
    const words = names.map(shortened);
    if (tellApart(words)) return { labels: words.map(capitalised), words, shared };
  }
  return null;
}

/** A time or a currency is no name of what is counted. */
const WHEN = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q[1-4]|[A-Z]{3}$)/;
/** A word for something named elsewhere names nothing on an axis; 'other means' does. */
const STANDS_IN = /^(?:(?:them|it|they|these|those|which|who|whom|that|this|there|rest)\b|others?$)/;

/** '$3 million to Oxmoor', 'two in Leeds', 'Leeds (50 cases', 'Leeds (2019, $3 million' */
export function properName(figure: Figure, { article, blockOf, inBlock }: Ground): string {
  const block = blockOf(figure);
  if (!block) return '';
  // What stands behind the next figure is that one's: 'to Leeds and EUR 5 to Trim'.
  const next = inBlock.get(block.id)?.find(({ start }) => start >= figure.end)?.start ?? block.end;
  const after = article.text.slice(figure.end, Math.min(block.end, next, figure.end + 80));
  const follows =
    /^[^,;.()0-9]{0,40}?\b(?:in|to|for|from|by)\s+(?:the\s+)?(\p{Lu}[\p{L}\p{N}’'‑-]*(?: (?:of |and )?\p{Lu}[\p{L}\p{N}’'‑-]*)*)/u.exec(after);
  if (follows?.[1] && !WHEN.test(follows[1])) return follows[1];
  const before = article.text.slice(Math.max(block.start, figure.start - 60), figure.start);
  return /(?:^|[,;:•]\s*|\b(?:and|against|to|for|on)\s+)(\p{Lu}[\p{L}\p{N}’'‑ -]{1,30}?)\s*[(:]\s*(?:(?:19|20)\d\d\s*[,:;]\s*)?$/u.exec(before)?.[1] ?? '';
}

/** 'EUR 12 for the missing checks' */
function belongsTo(figure: Figure, { article, blockOf }: Ground): string {
  const block = blockOf(figure);
  const after = article.text.slice(figure.end, Math.min(block?.end ?? figure.end, figure.end + 80));
  return (
    /^\s*(?:of|in|to|for|from|on)\s+(?:the\s+|its\s+|their\s+|an?\s+)?(\p{L}[\p{L}’'‑-]*(?: (?!and |or |to |by )\p{L}[\p{L}’'‑-]*){0,4})\s*(?=[,.;)]|and |to |by |$)/u.exec(
      after,
    )?.[1] ?? ''
  );
}

const subject: Naming = (figure) => figure.subject;

const counted: Naming = (figure, { article }) =>
  figure.kind === 'count' && figure.unit !== null ? pluralIn(figure.unit, deckLanguage(article.language)) : '';

const ways: readonly Naming[] = [
  properName,
  subject,
  (figure, ground) => subject(figure, ground) || counted(figure, ground),
  belongsTo,
  (figure, ground) => properName(figure, ground) || subject(figure, ground),
];

/** Leaves out the words that all names begin or end with: 'cocaine seized', 'heroin seized'; 'count of fraud', 'count of theft'; 'found by divers', 'found by neighbours'. */
function withoutShared(names: readonly string[]): {
  readonly names: readonly string[];
  readonly shared: string;
} {
  const words = names.map((name) => name.split(/\s+/));
  const opens = opening(words);
  const rest = words.map((list) => list.slice(opens));
  const fewest = Math.min(...rest.map((list) => list.length));
  let shared = 0;
  while (shared < fewest - 1 && new Set(rest.map((list) => list.at(-1 - shared))).size === 1) shared++;
  if (shared === 0) return { names: rest.map((list) => list.join(' ')), shared: '' };
  return {
    names: rest.map((list) => list.slice(0, -shared).join(' ')),
    shared: rest[0]?.slice(-shared).join(' ') ?? '',
  };
}

/** How many words all names open with, up to a preposition: what stands behind tells them apart. */
function opening(words: readonly (readonly string[])[]): number {
  const first = words[0] ?? [];
  const joint = first.findIndex((word) => JOINTS.has(word));
  if (joint < 1) return 0;
  const all = words.every((list) => list.length > joint + 1 && list.slice(0, joint + 1).every((word, i) => sameWord(word, first[i] ?? '')));
  return all ? joint + 1 : 0;
}

const JOINTS = new Set(['of', 'in', 'by', 'for']);

/** 'count' and 'counts' are one word here. */
const sameWord = (a: string, b: string): boolean => a === b || `${a}s` === b || a === `${b}s`;

function shortened(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const cut = name.slice(0, MAX_LENGTH);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** More names than a reader tells apart one by one: it is enough that no two are the same. */
const MOST_COMPARED = 50;

/** Every name is there, and none says only what another says more closely ('cards', 'SIM cards'). */
function tellApart(labels: readonly string[]): boolean {
  if (!labels.every((label) => /[\p{L}\p{N})]$/u.test(label) && !STANDS_IN.test(label))) return false;
  const lower = labels.map((label) => label.toLowerCase());
  if (new Set(lower).size < lower.length) return false;
  if (lower.length > MOST_COMPARED) return true;
  const words = lower.map((label) => label.split(/\s+/));
  return words.every((own, i) =>
    words.every((other, k) => i === k || !own.every((word) => other.includes(word))),
  );
}

/** The language in which an article's groups are named. */
export const languageOf = ({ article }: Pick<Ground, 'article'>): DeckLanguage => deckLanguage(article.language);

/** 'cocaine, cannabis and heroin seized', in the article's language */
export function joined({ words, shared }: Labels, { article }: Pick<Ground, 'article'>): string {
  const { story } = framingIn(deckLanguage(article.language));
  const list =
    words.length > 4
      ? fill(story.measure.andMore, { names: words.slice(0, 3).join(', '), count: words.length - 3 })
      : inList(words, story.and);
  return shared === '' ? list : `${list} ${shared}`;
}

/** The unit as it is said of several: 'tonnes', 'EUR', 'per cent'. */
export function unitWords({ unit }: Figure, language: DeckLanguage): string {
  if (unit === null) return '';
  if (unit === '%') return framingIn(language).story.measure.percent;
  const rate = rateUnit(unit);
  if (rate !== null && /^[A-Z]{3}$/.test(rate.of)) return `${rate.of} ${numberWords(language).per} ${rate.per}`;
  return /^[A-Z]{3}$/.test(unit) ? unit : pluralIn(unit, language);
}

/** 'cocaine and heroin seized, tonnes'; the unit is not said twice. */
export function withUnit(words: string, figure: Figure, language: DeckLanguage): string {
  const unit = unitWords(figure, language);
  const said = words.toLowerCase().split(/[\s,]+/);
  return unit === '' || words.toLowerCase().endsWith(unit.toLowerCase()) || said.includes(unit.toLowerCase()) ? words : `${words}, ${unit}`;
}
