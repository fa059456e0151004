import { empty, filled, made, slideBase, type Maker } from '../context';
import { figuresTitle } from '../titles/figures-title';
import { cardOf, slotFigures } from './cards';

/** Three to six cards: what the template asks for by meaning, then the article's most central figures. */
export const keyFigures: Maker<'key-figures'> = (wanted, briefing) => {
  const answered = slotFigures(wanted.cards, briefing);
  const asked = answered.flatMap(({ slot, figure }) => (figure === undefined ? [] : [{ figure, label: slot.label }]));
  const shown = new Set(asked.map(({ figure }) => figure.id));
  const further = briefing.candidates
    .map(({ figure }) => figure)
    .filter((figure) => figure.equivalentOf === null && !shown.has(figure.id) && figure.subject !== '')
    .filter((figure, index, all) => index === all.findIndex((other) => other.value === figure.value && other.unit === figure.unit))
    .filter((figure) => !asked.some((other) => other.figure.value === figure.value && other.figure.unit === figure.unit))
    .slice(0, Math.max(0, wanted.upTo - asked.length))
    .map((figure) => ({ figure, label: undefined }));
  const cards = [...asked, ...further].slice(0, wanted.upTo);
  const slots = answered.map(({ slot, figure }) =>
    figure === undefined
      ? empty(slot.name, 'No chosen figure has this meaning.')
      : filled(slot.name, [figure.id], `“${figure.quote}”`),
  );
  if (cards.length === 0 && !wanted.required) return { outcome: 'dropped', why: 'No figure was chosen.', slots };
  return made(
    {
      ...slideBase(wanted, figuresTitle(wanted.title, cards.map(({ figure }) => figure), 3), 'reported'),
      kind: 'key-figures',
      cards: cards.map(({ figure, label }) => cardOf(figure, briefing, label)),
    },
    { slots },
  );
};
