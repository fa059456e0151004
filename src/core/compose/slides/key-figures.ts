import { because } from '../../model/reason';
import { figuresIn, plain, type RichText } from '../../model/rich-text';
import { made, slideBase, titleKey, type Maker } from '../context';
import { keyOf } from '../story';
import { amountsTitle, clearFirst, figuresTitle } from '../titles/figures-title';
import { statingTitle } from '../titles/stating-title';
import { asTitle } from '../titles/telling-title';
import { answersOf, cardOf, cardsFor } from './cards';

/** A title that states fewer of several cards would say that they are the ones that matter. */
const STATED = 2;

/** Three to six cards: what the template asks for by meaning, then the articles' most central figures; under the source's sentence that states some of them, or what they say together. */
export const keyFigures: Maker<'key-figures'> = (wanted, briefing) => {
  const { cards, answers } = cardsFor(wanted.cards, wanted.upTo, briefing);
  const slots = answersOf(answers);
  if (cards.length === 0) return { outcome: 'dropped', ...because('no-counted-figure'), slots };
  const figures = cards.map(({ figure }) => figure);
  const least = Math.min(STATED, cards.length);
  const told = statingTitle(figures, least, briefing);
  const joined = figuresTitle(clearFirst(figures, briefing.candidates), briefing.words);
  const isNew = (title: RichText): boolean => figuresIn(title).length >= least && !briefing.taken.titles.has(titleKey(title));
  const message = told !== null ? asTitle(told) : ([joined, amountsTitle(figures, briefing.words)].find((title) => title !== null && isNew(title)) ?? null);
  return made(
    {
      ...slideBase(wanted, message ?? plain(wanted.title), 'fact'),
      subtitle: message === null ? [] : plain(wanted.title),
      kind: 'key-figures',
      cards: cards.map(({ figure, label }) => cardOf(figure, briefing, label)),
    },
    { slots, took: told?.whole === true ? { sentences: [keyOf(told.source, told.sentence)] } : {} },
  );
};
