import { made, slideBase, type Maker } from '../context';
import { nameOf } from '../naming/label';
import { subjectsTitle } from '../titles/figures-title';
import { answersOf, cardOf, cardsFor } from './cards';

/** Three to six cards: what the template asks for by meaning, then the articles' most central figures. */
export const keyFigures: Maker<'key-figures'> = (wanted, briefing) => {
  const { cards, answers } = cardsFor(wanted.cards, wanted.upTo, briefing);
  const slots = answersOf(answers);
  if (cards.length === 0) return { outcome: 'dropped', why: 'No figure was chosen that says what it counts.', slots };
  return made(
    {
      ...slideBase(wanted, subjectsTitle(wanted.title, cards.map(({ figure, label }) => label ?? nameOf(figure))), 'fact'),
      kind: 'key-figures',
      cards: cards.map(({ figure, label }) => cardOf(figure, briefing, label)),
    },
    { slots },
  );
};
