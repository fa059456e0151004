import type { StoryWords } from '../model/framing/story-words';
import type { Extraction } from '../model/extraction';
import type { Sentence } from '../model/outline';
import { plain, type RichText } from '../model/rich-text';
import type { StorySection } from './context';
import { sourceText } from './source-text';
import { closesQuotations } from '../model/framing/quote-marks';

/** Longest sentence, in characters, that is put on a slide whole; longer ones are passed over where others serve. */
const READABLE = 230;
const SHORTEST = 25;
/** The first sentence of a section may be longer: it says who did what. */
const LEAD = 320;
/** A sentence that weighs less than this share of the heaviest adds nothing. */
const TELLING = 0.35;
/** With as many sentences still unsaid, a slide repeats none. */
const ENOUGH = 3;
/** With as many told by the writer, those that are spoken are left to pages that quote. */
const NARRATED = 3;

/** How much a slide may say, and what it should leave unsaid. */
export interface Measure {
  readonly sentences: number;
  readonly words: number;
  /** Longest sentence in characters. */
  readonly longest?: number;
  /** Longest first sentence in characters. */
  readonly lead?: number;
  /** Keys of sentences that were said before. */
  readonly said?: ReadonlySet<string>;
}

/** A name for a sentence that no other sentence of the briefing has. */
export const keyOf = ({ article }: Extraction, { start }: Pick<Sentence, 'start'>): string => `${article.id}:${start}`;

/** The sentence's words as the article has them. */
export const wordsOfSentence = ({ article }: Extraction, { start, end }: Pick<Sentence, 'start' | 'end'>): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ').trim();

/** A sentence of the article as rich text. */
export const said = ({ article, figures }: Extraction, { start, end }: Pick<Sentence, 'start' | 'end'>): RichText =>
  sourceText(article, figures, start, end);

/** Words in a stretch of text. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/**
 * The sentences that tell a section within a measure, in reading order: its first, then the
 * heaviest that still have room. What earlier slides said comes again only where less than three
 * telling sentences are left, and then no more of it than makes three.
 */
export function tellingSentences(section: StorySection, measure: Measure): readonly Sentence[] {
  const { source } = section;
  const heaviest = Math.max(...section.sentences.map(({ weight }) => weight));
  const readable = readableSentences(section, measure);
  const unsaid = readable.filter((sentence) => measure.said?.has(keyOf(source, sentence)) !== true);
  const telling = unsaid.filter(({ weight }) => weight >= heaviest * TELLING);
  const repeats = telling.length < ENOUGH && unsaid.length < readable.length;
  const pool = repeats ? readable : unsaid;
  const lead = pool.find((sentence) => standsAlone(source, sentence));
  const heaviestFirst = [...pool].sort((a, b) => b.weight - a.weight || a.start - b.start);
  const rest = repeats ? [...telling, ...heaviestFirst.filter((sentence) => !telling.includes(sentence))] : heaviestFirst;
  const most = repeats ? Math.min(measure.sentences, ENOUGH) : measure.sentences;
  const chosen: Sentence[] = [];
  let words = 0;
  for (const sentence of lead === undefined ? rest : [lead, ...rest]) {
    const more = countWords(wordsOfSentence(source, sentence));
    if (chosen.length > 0 && sentence.weight < heaviest * TELLING) break;
    if (chosen.includes(sentence) || chosen.length >= most || (chosen.length > 0 && words + more > measure.words)) continue;
    if (lead !== undefined && isOrphan(sentence, section, chosen)) continue;
    chosen.push(sentence);
    words += more;
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** The sentences of a section that a slide can say: told by the writer where enough are, whole, and not too long. */
export function readableSentences({ source, sentences }: StorySection, { longest = READABLE, lead = LEAD }: Pick<Measure, 'longest' | 'lead'> = {}): readonly Sentence[] {
  const length = (sentence: Sentence): number => sentence.end - sentence.start;
  const narrated = sentences.filter((sentence) => !isSpeech(wordsOfSentence(source, sentence)));
  return (narrated.length >= NARRATED ? narrated : sentences).filter(
    (sentence, index) => length(sentence) <= (index === 0 ? lead : longest) && length(sentence) >= SHORTEST && isWhole(wordsOfSentence(source, sentence)),
  );
}

/** Whether a sentence needs the one before it to be understood, as the outline found. */
const leansBack = ({ reason }: Sentence): boolean => reason.includes('leans on');

/** Words that lead out of the text, or speak of it. */
const POINTER = /^(?:we will|we'll|we’ll|let us|let's|let’s|in this (?:article|story|piece|post))\b|\b(found here|click here|read more|available here|see below|below (?:is|are))\b/i;

/** Whether a sentence holds both ends of every quotation in it and leads to nothing that follows. */
function isWhole(words: string): boolean {
  if (words.endsWith(':') || POINTER.test(words)) return false;
  return closesQuotations(words);
}

/** Words by which a writer thinks aloud. */
const OPINING = /\b(?:should|ought to|no (?:surprise|doubt|wonder)|need to|may not|it is (?:easy|likely|clear|hard|important)|illustrat\w+|explains? why)\b/i;

/** Whether a sentence says what its writer thinks rather than what is known. */
export const isOpinion = (words: string): boolean => OPINING.test(words);

/** Whether a sentence begins in somebody's mouth. */
export const isSpeech = (words: string): boolean => /^["“„«»]/.test(words);

/** Words that lean on what stood before. */
const LEANING = /\b(?:however|meanwhile|moreover|furthermore|nevertheless|therefore|as well)\b/i;

/** 'After it did not answer, …', 'It is a measure of …', 'By then …': the sentence speaks first of somebody or something named before. */
const POINTS_BACK = /^(?:it|they|he|she|these|those)\b|^the (?:issue|matter|problem|move|step|former|latter)\b|^(?:by|since|until|from) (?:then|that)\b|^(?:after|when|as|while|if|before|once|since|because|although)\s+(?:it|he|she|they|this|that|these|those)\b/i;

/** 'He complained that …' behind another than the one it speaks of would say it of the wrong person. */
function isOrphan(sentence: Sentence, { source, sentences }: StorySection, chosen: readonly Sentence[]): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1];
  return /^(?:he|she|they|his|her|their)\b/i.test(wordsOfSentence(source, sentence)) && (before === undefined || !chosen.includes(before));
}

/** Whether a sentence can be read without its neighbours. */
export function standsAlone(source: Extraction, sentence: Sentence): boolean {
  const words = wordsOfSentence(source, sentence);
  return !leansBack(sentence) && !POINTS_BACK.test(words) && !LEANING.test(words) && isWhole(words);
}

/** A section's stated heading with its figures as ledger spans; empty when the heading was made. */
export function headingOf({ source: { article, figures }, heading, headingStated }: StorySection): RichText {
  if (!headingStated) return [];
  const block = article.blocks.find(({ kind, start, end }) => kind === 'heading' && article.text.slice(start, end).includes(heading));
  return block === undefined ? plain(heading) : sourceText(article, figures, block.start, block.end);
}

/** Speaker notes: the author's guidance, then the section's whole text, a line for each paragraph; tables stay in the source. */
export const storyNotes = (guidance: string, section: StorySection, { fromSource }: StoryWords['notes']): string =>
  [guidance, section.text === '' ? '' : `${fromSource}\n${section.text}`].filter((note) => note !== '').join('\n\n');
