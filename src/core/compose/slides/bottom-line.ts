import type { Figure } from '../../model/figure';
import { figuresIn, plain, prompt, type RichText } from '../../model/rich-text';
import type { Sentence } from '../../model/outline';
import { filled, made, slideBase, type Briefing, type Maker, type StorySection } from '../context';
import { overlap } from '../slots/words';
import { countWords, headingOf, keyOf, said, standsAlone, wordsOfSentence } from '../story';
import { titleThatFits } from '../titles/article-title';
import { figuresTitle } from '../titles/figures-title';
import { asTitle, tellingSentence } from '../titles/telling-title';
import { wording } from '../wording';
import { answersOf, cardOf, cardsFor } from './cards';

/** Longest point in characters: it must be taken in at a glance. */
const LONGEST = 240;
const SHORTEST = 30;
/** A headline of fewer words names its subject and says nothing of it. */
const SENTENCE = 5;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.6;
/** A title that shares more of its words with the cover's is its echo. */
const ECHO = 0.75;
/** What a sentence loses when its article has spoken already: more than any weight. */
const REPEATED_ARTICLE = 1;
/** What a sentence loses when its section has spoken already. */
const REPEATED_SECTION = 0.15;
/** What it loses in a list: results are for the cards, the point is what they mean. */
const LISTED = 0.35;
/** What it loses when it says again the numbers of a title that tells them as a sentence. */
const TITLE_NUMBERS = 0.2;

interface Point {
  readonly section: StorySection;
  readonly sentence: Sentence;
}

/** Bottom line up front: the source's most telling sentences beside the main numbers, then the house's own points. */
export const bottomLine: Maker<'bottom-line'> = (wanted, briefing) => {
  const { cards, answers } = cardsFor(wanted.cards, wanted.cards.length, briefing);
  const figures = answers.flatMap(({ figure }) => figure ?? []);
  const sentences = briefing.sections.flatMap((section) => section.sentences.map((sentence) => ({ section, sentence })));
  const title = titled(wanted.title, sentences, figures, briefing);
  const points = pointsFrom(sentences, wanted.points, title.words, title.words === '' ? [] : figuresIn(title.text));
  const own = (wanted.own ?? []).map(({ heading, text }) => ({
    heading: wording(heading, briefing.slots),
    text: wording(text, briefing.slots),
  }));
  const told = points.map(({ section, sentence }) => ({
    heading: headingOf(section),
    text: said(section.source, sentence),
  }));
  return made(
    {
      ...slideBase(wanted, title.text, 'fact'),
      subtitle: title.words === '' ? [] : plain(wanted.title),
      kind: 'bottom-line',
      points: [...(told.length > 0 ? told : [{ heading: [], text: prompt('The bottom line in one sentence') }]), ...own],
      cards: cards.map(({ figure, label }) => cardOf(figure, briefing, label)),
    },
    {
      slots: [
        ...answersOf(answers),
        ...points.map(({ section, sentence }) => filled('point', [section.id], sentence.reason)),
      ],
      took: { sentences: [...title.keys, ...points.map(({ section, sentence }) => keyOf(section.source, sentence))] },
    },
  );
};

/** The source's own sentence where one can stand as title, else the plain title with the main figures, else the article's own headline. */
function titled(
  lead: string,
  points: readonly Point[],
  figures: readonly Figure[],
  { extractions }: Briefing,
): { readonly text: RichText; readonly words: string; readonly keys: readonly string[] } {
  const told = extractions.length > 1 ? null : tellingSentence(points.map(({ section, sentence }) => ({ source: section.source, sentence })));
  const words = told === null ? '' : wordsOfSentence(told.source, told.sentence);
  const repeats = extractions.some(({ outline }) => overlap(outline.title, words) > ECHO);
  if (told === null || repeats) {
    const counted = figuresTitle(lead, figures, 2);
    const [only] = extractions.length === 1 ? extractions : [];
    const headline = only?.outline.title ?? '';
    const fits = only === undefined || figuresIn(counted).length > 0 ? null : titleThatFits(only);
    return fits !== null && countWords(headline) >= SENTENCE && !headline.endsWith('?') ? { text: fits, words: headline, keys: [] } : { text: counted, words: '', keys: [] };
  }
  return { text: asTitle(told), words, keys: [keyOf(told.source, told.sentence)] };
}

/**
 * The heaviest sentences that say different things, in reading order: one from each article first,
 * then from sections that have not spoken.
 */
function pointsFrom(
  all: readonly Point[],
  most: number,
  title: string,
  titleFigures: readonly string[],
): readonly Point[] {
  const said = all.flatMap((point, place): Said[] => {
    const words = wordsOfSentence(point.section.source, point.sentence);
    const fits = words.length <= LONGEST && words.length >= SHORTEST && standsAlone(point.section.source, point.sentence);
    return fits ? [{ ...point, place, words, worth: worthOf(point, titleFigures) }] : [];
  });
  const chosen: Said[] = [];
  while (chosen.length < most) {
    const [next] = said
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
    (section.bullets.includes(sentence.block) ? LISTED : 0)
  );
}

/** What a point is worth less because its article or section has spoken already. */
const costBeside = ({ section }: Point, chosen: readonly Point[]): number =>
  (chosen.some((earlier) => earlier.section.source === section.source) ? REPEATED_ARTICLE : 0) +
  (chosen.some((earlier) => earlier.section === section) ? REPEATED_SECTION : 0);
