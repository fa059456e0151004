import type { Sentence } from '../../model/outline';
import { figuresIn } from '../../model/rich-text';
import type { StorySection } from '../context';
import { tellsThePast } from '../slots/past';
import { overlap } from '../slots/words';
import { isOpinion, said, standsAlone, wordsOfSentence } from '../story';

/** Longest point in characters: it must be taken in at a glance. */
const LONGEST = 240;
const SHORTEST = 30;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.6;
/** What a sentence loses when its article has spoken already: more than any weight. */
const REPEATED_ARTICLE = 1;
/** What a sentence loses when its section has spoken already. */
const REPEATED_SECTION = 0.15;
/** What it loses in a list: results are for the cards, the point is what they mean. */
const LISTED = 0.35;
/** What it loses when it says again the numbers of a title that tells them as a sentence. */
const TITLE_NUMBERS = 0.2;

/** What it loses when it says what the writer thinks: the bottom line is what is known. */
const OPINION = 0.3;

/** What it loses when it only tells what was so before. */
const PAST = 0.3;

/** A sentence that may serve as a point, with its section. */
export interface Point {
  readonly section: StorySection;
  readonly sentence: Sentence;
}

/** What a slide's title says: its words, which no point repeats, and its figures. */
export interface TitleSaid {
  readonly words: string;
  readonly figures: readonly string[];
}

/**
 * The heaviest sentences that say different things, in reading order: one from each article first,
 * then from sections that have not spoken.
 */
export function pointsFrom(
  all: readonly Point[],
  most: number,
  { words: title, figures: titleFigures }: TitleSaid,
): readonly Point[] {
  const isPast = tellsThePast(all.map(({ section }) => section.source));
  const candidates = all.flatMap((point, place): Said[] => {
    const words = wordsOfSentence(point.section.source, point.sentence);
    const fits = words.length <= LONGEST && words.length >= SHORTEST && standsAlone(point.section.source, point.sentence);
    return fits ? [{ ...point, place, words, worth: worthOf(point, titleFigures) - (isPast(point.section.source, point.sentence) ? PAST : 0) }] : [];
  });
  const chosen: Said[] = [];
  while (chosen.length < most) {
    const [next] = candidates
      .filter((point) => !chosen.includes(point) && ![title, ...chosen.map(({ words }) => words)].some((earlier) => overlap(earlier, point.words) > SAME))
      .map((point) => ({ point, worth: point.worth - costBeside(point, chosen) }))
      .sort((a, b) => b.worth - a.worth || a.point.place - b.point.place);
    if (next === undefined) break;
    chosen.push(next.point);
  }
  return chosen.sort((a, b) => a.place - b.place);
}

/** A point with its words, its place among all, and what it is worth by itself. */
interface Said extends Point {
  readonly words: string;
  readonly place: number;
  readonly worth: number;
}

function worthOf({ section, sentence }: Point, titleFigures: readonly string[]): number {
  const numbers = titleFigures.length === 0 ? [] : figuresIn(said(section.source, sentence));
  return (
    sentence.weight -
    (numbers.some((id) => titleFigures.includes(id)) ? TITLE_NUMBERS : 0) -
    (section.bullets.includes(sentence.block) ? LISTED : 0) -
    (isOpinion(wordsOfSentence(section.source, sentence)) ? OPINION : 0)
  );
}

/** What a point is worth less because its article or section has spoken already. */
const costBeside = ({ section }: Point, chosen: readonly Point[]): number =>
  (chosen.some((earlier) => earlier.section.source === section.source) ? REPEATED_ARTICLE : 0) +
  (chosen.some((earlier) => earlier.section === section) ? REPEATED_SECTION : 0);
