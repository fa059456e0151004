import type { Figure } from '../../model/figure';
import { figuresIn, plain, prompt, type RichText } from '../../model/rich-text';
import { filled, made, slideBase, type Briefing, type Maker } from '../context';
import { overlap } from '../slots/words';
import { countWords, headingOf, keyOf, said, wordsOfSentence } from '../story';
import { titleThatFits } from '../titles/article-title';
import { figuresTitle } from '../titles/figures-title';
import { asTitle, tellingSentence } from '../titles/telling-title';
import { wording } from '../wording';
import { answersOf, cardOf, cardsFor } from './cards';
import { pointsFrom, type Point } from './points';

/** A headline of fewer words names its subject and says nothing of it. */
const SENTENCE = 5;
/** A title that shares more of its words with the cover's is its echo. */
const ECHO = 0.75;

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
  if (told !== null && !repeats) return { text: asTitle(told), words, keys: [keyOf(told.source, told.sentence)] };
  const counted = figuresTitle(lead, figures, 2);
  const [only] = extractions.length === 1 ? extractions : [];
  const headline = only?.outline.title ?? '';
  const fits = only === undefined || figuresIn(counted).length > 0 ? null : titleThatFits(only);
  const says = countWords(headline) >= SENTENCE && !headline.endsWith('?');
  return fits !== null && says ? { text: fits, words: headline, keys: [] } : { text: counted, words: '', keys: [] };
}
