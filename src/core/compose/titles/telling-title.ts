import type { Span } from '../../model/article';
import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import type { Sentence } from '../../model/outline';
import { plain, type RichText } from '../../model/rich-text';
import { opening } from '../naming/named';
import { byBlock } from '../slots/by-block';
import { FEW } from '../slots/importance';
import type { Candidate } from '../slots/match-figures';
import { tellsThePast } from '../slots/past';
import { overlap } from '../slots/words';
import { isOpinion, said, standsAlone, wordsOfSentence } from '../story';
import { shortened } from './shortened';
import { closesQuotations } from '../../model/framing/quote-marks';

/** Longest title on two lines, in characters. */
const TWO_LINES = 120;
const SHORTEST = 30;
/** A title that shares more of its words than this with another is its echo. */
const ECHO = 0.75;

/** What a sentence gains as a title when it states a figure of the headline, a main one, or another; when it opens; and loses with all its words. */
const HEADLINE_FIGURE = 0.4;
const MAIN_FIGURE = 0.25;
const FIGURE = 0.15;
const OPENS = 0.1;
const CUT = 0.3;
/** A title of this share of its sentence says it: what was cut are restatements and where it was reported. */
const NEARLY = 0.8;
/** What it loses when it says what somebody expects or thinks rather than what is. */
const EXPECTED = 0.25;
/** What it loses when it only tells what was so before. */
const PAST = 0.4;
/** Whether a sentence says what somebody expects or thinks rather than what is. */
export const isExpected = (words: string): boolean => EXPECTING.test(words) || isOpinion(words);
const EXPECTING = /\b(?:expect|forecast|predict|hope|project)(?:s|ed|ing)?\b/i;

/** A sentence with where it stands. */
export interface Told {
  readonly source: Extraction;
  readonly sentence: Sentence;
}

/** A sentence that can stand as a title, and the parts of it that do. */
export interface Telling extends Told {
  readonly parts: readonly Span[];
  /** Whether it says all of the sentence, but for asides. */
  readonly whole: boolean;
}

/** What is asked of a title. */
export interface Asked {
  /** Chosen quantities, most central first. */
  readonly candidates: readonly Candidate[];
  /** Share of the most telling sentence's worth from which another speaks for the whole. */
  readonly speaks: number;
  /** Titles that it must not repeat. */
  readonly unlike: readonly string[];
  /** Whether another slide has said a sentence. */
  readonly isSaid: (told: Told) => boolean;
}

/**
 * The sentence of the source that tells most and can stand as a title: short or shortened, a statement
 * in nobody's mouth, clear without the one before. What states a main figure tells more; what opens an
 * article says who did what. Null when only lesser ones can stand: they would mislead.
 */
export function tellingSentence(told: readonly Told[], { candidates, speaks, unlike, isSaid }: Asked): Telling | null {
  const scales: Scales = { weighed: weightsOf(candidates), figuresOf: figuresBySentence(told), isPast: tellsThePast(told.map(({ source }) => source)) };
  const whole = told.map((one, index) => ({ one, index, worth: worthOf(one, index, [one.sentence], scales) }));
  const best = Math.max(0, ...whole.map(({ worth }) => worth));
  // What is too light whole is not heavier cut.
  const standing = whole
    .filter(({ worth }) => worth >= best * speaks)
    .flatMap(({ one, index }) => {
      const parts = isSaid(one) ? null : standingParts(one);
      return parts === null ? [] : [{ ...one, parts, worth: worthOf(one, index, parts, scales) }];
    })
    .filter(({ worth, source, parts }) => worth >= best * speaks && !unlike.some((title) => overlap(title, wordsOf(source, parts)) > ECHO))
    .sort((a, b) => b.worth - a.worth)[0];
  if (standing === undefined) return null;
  const { source, sentence, parts } = standing;
  return { source, sentence, parts, whole: lengthOf(parts) >= (sentence.end - sentence.start) * NEARLY };
}

/** A telling sentence as a title: without its full stop, and with a capital where its first words were cut. */
export const asTitle = ({ source, parts }: Pick<Telling, 'source' | 'parts'>): RichText =>
  opening(parts.flatMap((part, index): RichText => [...plain(index === 0 ? '' : joint(source, part)), ...said(source, part)]));

/** So many figures are main ones. */
const MAIN = 4;

/** What each main figure, in all its mentions, adds to a sentence. */
const weightsOf = (candidates: readonly Candidate[]): ReadonlyMap<string, number> =>
  new Map(
    candidates
      .filter(({ titled }, index) => titled || index < MAIN)
      .flatMap(({ mentions, titled }) => mentions.map((id) => [id, titled ? HEADLINE_FIGURE : MAIN_FIGURE] as const)),
  );

/** The figures of a sentence's block. */
type FiguresOf = (told: Told) => readonly Figure[];

/** Gathered by block once: a long article has tens of thousands. */
function figuresBySentence(told: readonly Told[]): FiguresOf {
  const gathered = new Map([...new Set(told.map(({ source }) => source))].map((source) => [source, byBlock(source.figures)]));
  return ({ source, sentence }) => gathered.get(source)?.get(sentence.block) ?? [];
}

/** What sentences are weighed by. */
interface Scales {
  /** What each main figure adds. */
  readonly weighed: ReadonlyMap<string, number>;
  readonly figuresOf: FiguresOf;
  readonly isPast: ReturnType<typeof tellsThePast>;
}

function worthOf(one: Told, index: number, parts: readonly Span[], { weighed, figuresOf, isPast }: Scales): number {
  const { source, sentence } = one;
  const figures = figuresOf(one).filter(({ start, end }) => parts.some((part) => start >= part.start && end <= part.end));
  const gains = figures.map((figure) => weighed.get(figure.id) ?? (tells(figure) ? FIGURE : 0));
  const words = wordsOfSentence(source, sentence);
  const lost = 1 - lengthOf(parts) / (sentence.end - sentence.start);
  return sentence.weight + Math.max(0, ...gains) + (index === 0 ? OPENS : 0) - lost * CUT - (isExpected(words) ? EXPECTED : 0) - (isPast(source, sentence) ? PAST : 0);
}

/** Handfuls are grammar: 'two suspects'. */
const tells = ({ kind, value }: Figure): boolean => kind !== 'count' || value >= FEW;

const lengthOf = (parts: readonly Span[]): number => parts.reduce((sum, { start, end }) => sum + end - start, 0);

/** The parts of a sentence that stand as a title; null when it cannot. */
function standingParts({ source, sentence }: Told): readonly Span[] | null {
  const { article } = source;
  const kind = article.blocks.find(({ id }) => id === sentence.block)?.kind;
  const whole = wordsOfSentence(source, sentence);
  if (!standsAlone(source, sentence) || !/^\P{L}*[\p{Lu}\p{N}]/u.test(whole) || !(kind === 'bullet' ? /^\P{L}*\p{N}/u.test(whole) : kind === 'paragraph' && whole.endsWith('.'))) return null;
  const parts = shortened(article.text, sentence, TWO_LINES);
  const words = parts === null ? '' : wordsOf(source, parts);
  return words.length >= SHORTEST && !/^["“„«]|[?;:]/.test(words) && balanced(words) ? parts : null;
}

/** Whether each quotation that a title opens is closed in it. */
const balanced = (words: string): boolean =>
  closesQuotations(words) && !/[«»]/.test(words);

/** What joins a part to the one before it: nothing where it goes on with a comma. */
const joint = ({ article }: Extraction, { start }: Span): string => (/[,.:]/.test(article.text.charAt(start)) ? '' : ' ');

const wordsOf = (source: Extraction, parts: readonly Span[]): string =>
  parts.map((part, index) => `${index === 0 ? '' : joint(source, part)}${wordsOfSentence(source, part)}`).join('');
