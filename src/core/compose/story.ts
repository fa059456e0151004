import type { Extraction } from '../model/extraction';
import type { Sentence } from '../model/outline';
import type { RichText } from '../model/rich-text';
import type { StorySection } from './context';
import { sourceText } from './source-text';

/** Longest sentence, in characters, that is put on a slide whole; longer ones are passed over where others serve. */
export const READABLE = 230;

/** A sentence of the article as rich text. */
export const said = ({ article, figures }: Extraction, { start, end }: Pick<Sentence, 'start' | 'end'>): RichText =>
  sourceText(article, figures, start, end);

/** The heaviest readable sentences of a section, in reading order; the shortest when none is readable. */
export function tellingSentences(section: StorySection, most: number): readonly Sentence[] {
  const length = (sentence: Sentence): number => sentence.end - sentence.start;
  const readable = section.sentences.filter((sentence) => length(sentence) <= READABLE && length(sentence) > 25);
  const pool = readable.length > 0 ? readable : [...section.sentences].sort((a, b) => length(a) - length(b)).slice(0, 1);
  return [...pool]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
}

/** The section's whole text for the speaker notes. */
export const sourceNotes = (section: StorySection): string =>
  `From the source: ${section.text.replace(/\s+/g, ' ').trim()}`;
