import type { RichText } from '../../model/rich-text';
import { empty, filled, made, slideBase, type Maker } from '../context';
import { said, tellingSentences } from '../story';
import { figuresTitle } from '../titles/figures-title';
import { cardOf, slotFigures } from './cards';

/** Bottom line up front: up to three points, each a section's most telling sentence, beside the main numbers. */
export const bottomLine: Maker<'bottom-line'> = (wanted, briefing) => {
  const answered = slotFigures(wanted.cards, briefing);
  const figures = answered.flatMap(({ figure }) => figure ?? []);
  const points = [...briefing.sections]
    .flatMap((section) => {
      const [sentence] = tellingSentences(section, 1);
      return sentence === undefined ? [] : [{ section, sentence }];
    })
    .sort((a, b) => b.sentence.weight - a.sentence.weight || a.sentence.start - b.sentence.start)
    .slice(0, wanted.points)
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ section, sentence }) => ({
      heading: [{ type: 'text', text: section.heading }] satisfies RichText,
      text: said(section.source, sentence),
    }));
  const prompted: RichText = [{ type: 'prompt', text: 'The bottom line in one sentence' }];
  return made(
    {
      ...slideBase(wanted, figuresTitle(wanted.title, figures, 2), 'reported'),
      kind: 'bottom-line',
      points: points.length > 0 ? points : [{ heading: [], text: prompted }],
      cards: answered.flatMap(({ slot, figure }) => (figure === undefined ? [] : [cardOf(figure, briefing, slot.label)])),
    },
    {
      slots: [
        ...answered.map(({ slot, figure }) =>
          figure === undefined
            ? empty(slot.name, 'No chosen figure has this meaning.')
            : filled(slot.name, [figure.id], `“${figure.quote}”`),
        ),
      ],
    },
  );
};
