import { plain } from '../../model/rich-text';
import { dropped, filled, made, slideBase, type Maker } from '../context';
import { nameOf } from '../naming/label';
import { keyOf, said } from '../story';
import { cardOf } from './cards';

/** One figure that carries the briefing, with the sentence it stands in. */
export const bigNumber: Maker<'big-number'> = (wanted, briefing) => {
  const figure = briefing.slots.get(wanted.card.name);
  if (figure === undefined) return dropped(wanted.card.name, 'None of the chosen figures means this.');
  const source = briefing.extractions.find(({ article }) => article.id === figure.article);
  const mentions = (briefing.candidates.find((candidate) => candidate.figure.id === figure.id)?.mentions ?? []).flatMap(
    (id) => briefing.figureOf(id) ?? [],
  );
  const sentence = source?.outline.sentences.find(({ start, end }) =>
    [figure, ...mentions].some((mention) => start <= mention.start && end >= mention.end),
  );
  const told = source === undefined || sentence === undefined ? null : { source, sentence };
  const name = wanted.card.label ?? nameOf(figure);
  return made(
    {
      ...slideBase(wanted, plain(name === '' ? wanted.title : `${wanted.title}: ${name}`), 'fact'),
      kind: 'big-number',
      card: cardOf(figure, briefing, wanted.card.label),
      points: told === null ? [] : [said(told.source, told.sentence)],
    },
    {
      slots: [filled(wanted.card.name, [figure.id], `The source says “${figure.quote}”.`)],
      took: { sentences: told === null ? [] : [keyOf(told.source, told.sentence)] },
    },
  );
};
