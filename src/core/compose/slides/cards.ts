import type { Figure } from '../../model/figure';
import { plain, type RichText } from '../../model/rich-text';
import type { NumberCard } from '../../model/slide';
import type { CardSlot } from '../../model/template';
import { empty, filled, type Briefing, type SlotAnswer } from '../context';
import { labelOf, nameOf } from '../naming/label';
import { sameQuantity } from '../slots/mentions';

/** A figure for a card, with the template's label for it. */
export interface CardFigure {
  readonly figure: Figure;
  readonly label: string | undefined;
}

/** A card slot and what answered it on this slide. */
export interface Answer {
  readonly slot: CardSlot;
  readonly figure: Figure | undefined;
}

/** A card for a figure: what it counts as label, its restated equivalents as small print. */
export function cardOf(figure: Figure, { extractions, candidates }: Briefing, label?: string): NumberCard {
  const source = extractions.find(({ article }) => article.id === figure.article);
  const mentions = candidates.find((candidate) => candidate.figure.id === figure.id)?.mentions ?? [figure.id];
  const restated = (source?.figures ?? [])
    .filter(({ equivalentOf }) => equivalentOf !== null && mentions.includes(equivalentOf))
    .filter((other, index, all) => index === all.findIndex(({ unit }) => unit === other.unit));
  const note: RichText =
    restated.length === 0
      ? []
      : [
          ...restated.flatMap((other, index): RichText => [
            { type: 'text', text: index === 0 ? '' : ', ' },
            { type: 'figure', id: other.id, form: 'value' },
          ]),
          { type: 'text', text: ' in the source' },
        ];
  return {
    figure: figure.id,
    label: label === undefined ? labelOf(figure, source) : plain(label),
    note: note.filter((span) => span.type !== 'text' || span.text !== ''),
  };
}

/**
 * The figures for a slide's cards: what answered its slots, each quantity once, then the articles'
 * most central ones up to `upTo`; those that no earlier slide showed come first.
 */
export function cardsFor(
  slots: readonly CardSlot[],
  upTo: number,
  briefing: Briefing,
): { readonly cards: readonly CardFigure[]; readonly answers: readonly Answer[] } {
  const shown: Figure[] = [];
  const isNew = (figure: Figure): boolean => shown.every((other) => !sameQuantity(other, figure));
  const answers = slots.map((slot): Answer => {
    const figure = briefing.slots.get(slot.name);
    if (figure === undefined || !isNew(figure)) return { slot, figure: undefined };
    shown.push(figure);
    return { slot, figure };
  });
  const cards: CardFigure[] = answers.flatMap(({ slot, figure }) => (figure === undefined ? [] : [{ figure, label: slot.label }]));
  const central = briefing.candidates.filter(({ figure }) => figure.equivalentOf === null && nameOf(figure) !== '');
  const fresh = central.filter(({ mentions }) => !mentions.some((id) => briefing.taken.figures.has(id)));
  for (const { figure } of [...fresh, ...central]) {
    if (cards.length >= upTo) break;
    if (!isNew(figure)) continue;
    shown.push(figure);
    cards.push({ figure, label: undefined });
  }
  return { cards, answers };
}

/** What became of each slot, for the fit report. */
export const answersOf = (answers: readonly Answer[]): readonly SlotAnswer[] =>
  answers.map(({ slot, figure }) =>
    figure === undefined
      ? empty(slot.name, 'None of the chosen figures means this.')
      : filled(slot.name, [figure.id], `The source says “${figure.quote}”.`),
  );
