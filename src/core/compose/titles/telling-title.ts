import type { Extraction } from '../../model/extraction';
import type { Sentence } from '../../model/outline';
import type { RichText } from '../../model/rich-text';
import { said, standsAlone, wordsOfSentence } from '../story';

/** Longest sentence that stands as a title on two lines, in characters. */
const LONGEST = 115;
const SHORTEST = 30;

/** A sentence with where it stands. */
export interface Told {
  readonly source: Extraction;
  readonly sentence: Sentence;
}

/**
 * The sentence of the source that can stand as a title: the heaviest, short, a statement in
 * nobody's mouth, and clear without the one before. Null when it cannot: a lighter one would mislead.
 */
export function tellingSentence(told: readonly Told[]): Told | null {
  const [heaviest] = [...told].sort((a, b) => b.sentence.weight - a.sentence.weight);
  if (heaviest === undefined) return null;
  const { source, sentence } = heaviest;
  const words = wordsOfSentence(source, sentence);
  const block = source.article.blocks.find(({ id }) => id === sentence.block);
  const stands =
    words.length <= LONGEST &&
    words.length >= SHORTEST &&
    block?.kind === 'paragraph' &&
    /^\p{Lu}.*\.$/u.test(words) &&
    !/["“”«»?]/.test(words) &&
    standsAlone(source, sentence);
  return stands ? heaviest : null;
}

/** A sentence as a title: without its full stop. */
export function asTitle({ source, sentence }: Told): RichText {
  const spans = said(source, sentence);
  return spans.map((span, index) =>
    span.type === 'text' && index === spans.length - 1 ? { ...span, text: span.text.replace(/\.\s*$/, '') } : span,
  );
}
