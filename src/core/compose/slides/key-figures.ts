import { because } from '../../model/reason';
import { figuresIn, plain } from '../../model/rich-text';
import { made, slideBase, type Maker } from '../context';
import { clearFirst, figuresTitle } from '../titles/figures-title';
import { answersOf, cardOf, cardsFor } from './cards';

/** Three to six cards: what the template asks for by meaning, then the articles' most central figures. */
export const keyFigures: Maker<'key-figures'> = (wanted, briefing) => {
  const { cards, answers } = cardsFor(wanted.cards, wanted.upTo, briefing);
  const slots = answersOf(answers);
  if (cards.length === 0) return { outcome: 'dropped', ...because('no-counted-figure'), slots };
  const found = figuresTitle(clearFirst(cards.map(({ figure }) => figure), briefing.candidates), briefing.extractions.length);
  // A title that names one of several cards would say that it is the one that matters.
  const message = found !== null && (cards.length === 1 || figuresIn(found).length > 1) ? found : null;
  return made(
    {
      ...slideBase(wanted, message ?? plain(wanted.title), 'fact'),
      subtitle: message === null ? [] : plain(wanted.title),
      kind: 'key-figures',
      cards: cards.map(({ figure, label }) => cardOf(figure, briefing, label)),
    },
    { slots },
  );
};
