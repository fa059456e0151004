import type { Extraction } from '../../model/extraction';
import type { Sentence } from '../../model/outline';
import type { RichText } from '../../model/rich-text';
import { leansBack, said, wordsOfSentence } from '../story';

/** Longest sentence that stands as a title on two lines, in characters. */
const LONGEST = 100;
/** Only a sentence that is among the heaviest speaks for the rest. */
const AMONG = 2;

/** A sentence with where it stands. */
export interface Told {
  readonly source: Extraction;
  readonly sentence: Sentence;
}

/**
 * The sentence of the source that can stand as a title: one of the heaviest, short, a statement in
 * nobody's mouth, and clear without the one before. Null when there is none.
 */
export function tellingSentence(told: readonly Told[]): Told | null {
  const heaviest = [...told].sort((a, b) => b.sentence.weight - a.sentence.weight).slice(0, AMONG);
  return (
    heaviest.find(({ source, sentence }) => {
      const words = wordsOfSentence(source, sentence);
      const block = source.article.blocks.find(({ id }) => id === sentence.block);
      return (
        words.length <= LONGEST &&
        words.length >= 30 &&
        block?.kind === 'paragraph' &&
        /^\p{Lu}.*\.$/u.test(words) &&
        !/["“”«»?]/.test(words) &&
        !leansBack(sentence)
      );
    }) ?? null
  );
}

/** A sentence as a title: without its full stop. */
export function asTitle({ source, sentence }: Told): RichText {
  const spans = said(source, sentence);
  return spans.map((span, index) =>
    span.type === 'text' && index === spans.length - 1 ? { ...span, text: span.text.replace(/\.\s*$/, '') } : span,
  );
}
