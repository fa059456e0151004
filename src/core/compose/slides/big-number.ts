import { empty, filled, made, slideBase, type Maker } from '../context';
import { named, opening } from '../naming';
import { said } from '../story';
import { cardOf } from './cards';

/** One figure that carries the briefing, with the sentence it stands in. */
export const bigNumber: Maker<'big-number'> = (wanted, briefing) => {
  const figure = briefing.slots.get(wanted.card.name);
  if (figure === undefined) {
    return { outcome: 'dropped', why: 'No chosen figure has this meaning.', slots: [empty(wanted.card.name, 'No chosen figure has this meaning.')] };
  }
  const source = briefing.extractions.find(({ article }) => article.id === figure.article);
  const sentence = source?.outline.sentences.find(({ start, end }) => start <= figure.start && end >= figure.end);
  return made(
    {
      ...slideBase(wanted, opening(named(figure)), 'reported'),
      kind: 'big-number',
      card: cardOf(figure, briefing, wanted.card.label),
      points: source === undefined || sentence === undefined ? [] : [said(source, sentence)],
    },
    { slots: [filled(wanted.card.name, [figure.id], `“${figure.quote}”`)] },
  );
};
