import type { Span } from '../../model/article';
import type { Extraction } from '../../model/extraction';
import type { Sentence } from '../../model/outline';
import { plain, type RichText } from '../../model/rich-text';
import { overlap } from '../slots/words';
import { said, standsAlone, wordsOfSentence } from '../story';

/** Longest sentence that stands as a title on two lines, in characters. */
const LONGEST = 110;
const SHORTEST = 30;
/** Words that lean on what stood before. */
const LEANING = /\b(however|meanwhile|moreover|furthermore|nevertheless|therefore|as well)\b/i;
/** A title that shares more of its words than this with the article's is its echo. */
const ECHO = 0.75;

/** A sentence with where it stands. */
export interface Told {
  readonly source: Extraction;
  readonly sentence: Sentence;
}

/** A sentence that can stand as a title, and the parts of it that do. */
export interface Telling extends Told {
  readonly parts: readonly Span[];
}

/**
 * The heaviest sentence of the source that can stand as a title: short, a statement in nobody's
 * mouth, clear without the one before, and not the echo of the article's own title. Null when only
 * light ones can: they would mislead.
 *
 * @param speaks share of the heaviest sentence's weight from which one speaks for the whole.
 */
export function tellingSentence(told: readonly Told[], speaks: number): Telling | null {
  const heaviest = Math.max(0, ...told.map(({ sentence }) => sentence.weight));
  const speaking = told
    .filter(({ sentence }) => sentence.weight >= heaviest * speaks)
    .sort((a, b) => b.sentence.weight - a.sentence.weight);
  for (const { source, sentence } of speaking) {
    const parts = partsOf(source, sentence);
    const words = wordsOf(source, parts);
    if (stands(source, sentence, words) && overlap(source.outline.title, words) <= ECHO) return { source, sentence, parts };
  }
  return null;
}

/** The first sentence where it can stand as a title: an article's opening says who did what. Null otherwise. */
export function standingLead(told: readonly Told[]): Telling | null {
  const [first] = told;
  if (first === undefined) return null;
  const parts = partsOf(first.source, first.sentence);
  return stands(first.source, first.sentence, wordsOf(first.source, parts)) ? { ...first, parts } : null;
}

/** A telling sentence as a title: without its full stop. */
export function asTitle({ source, parts }: Telling): RichText {
  const spans = parts.flatMap((part, index): RichText => [...plain(index === 0 ? '' : joint(source, part)), ...said(source, part)]);
  return spans.map((span, index) =>
    span.type === 'text' && index === spans.length - 1 ? { ...span, text: span.text.replace(/\.\s*$/, '') } : span,
  );
}

function stands(source: Extraction, sentence: Sentence, words: string): boolean {
  const block = source.article.blocks.find(({ id }) => id === sentence.block);
  return (
    words.length <= LONGEST &&
    words.length >= SHORTEST &&
    block?.kind === 'paragraph' &&
    /^\p{Lu}/u.test(words) &&
    wordsOfSentence(source, sentence).endsWith('.') &&
    !/["“”«»?;:]/.test(words) &&
    !LEANING.test(words) &&
    standsAlone(source, sentence)
  );
}

/**
 * A sentence without its asides: a remark in brackets, and a clause at its end that only adds
 * ('…, which the firm denies'). What is left claims nothing that the whole does not.
 */
function partsOf({ article }: Extraction, { start, end }: Sentence): readonly Span[] {
  const words = article.text.slice(start, end);
  const added = /,\s+(?:which|who|whose|where|including|such as|after|following)\s[^,;:]*\.\s*$/u.exec(words);
  const kept = added === null ? end : start + added.index;
  const parts: Span[] = [];
  let at = start;
  for (const aside of words.matchAll(/\s*\([^()]*\)/gu)) {
    if (start + aside.index >= kept) break;
    parts.push({ start: at, end: start + aside.index });
    at = start + aside.index + aside[0].length;
  }
  return [...parts, { start: at, end: kept }].filter((part) => article.text.slice(part.start, part.end).trim() !== '');
}

/** What joins a part to the one before it: nothing where it goes on with a comma. */
const joint = ({ article }: Extraction, { start }: Span): string => (/[,.:]/.test(article.text.charAt(start)) ? '' : ' ');

const wordsOf = (source: Extraction, parts: readonly Span[]): string =>
  parts.map((part, index) => `${index === 0 ? '' : joint(source, part)}${wordsOfSentence(source, part)}`).join('');
