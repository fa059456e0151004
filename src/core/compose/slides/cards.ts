import type { Figure } from '../../model/figure';
import type { RichText } from '../../model/rich-text';
import type { NumberCard } from '../../model/slide';
import type { CardSlot } from '../../model/template';
import type { Briefing } from '../context';
import { labelOf } from '../naming';

/** A card for a figure: its subject as label, its restated equivalents as small print. */
export function cardOf(figure: Figure, { extractions }: Briefing, label?: string): NumberCard {
  const restated = extractions
    .flatMap(({ figures }) => figures)
    .filter((other) => other.equivalentOf === figure.id);
  const note: RichText =
    restated.length === 0
      ? []
      : [
          ...restated.flatMap((other, index): RichText => [
            { type: 'text', text: index === 0 ? '= ' : ' = ' },
            { type: 'figure', id: other.id, form: 'value' },
          ]),
          { type: 'text', text: ' in the source' },
        ];
  return { figure: figure.id, label: [{ type: 'text', text: label ?? labelOf(figure) }], note };
}

/** The figures that answered a slide's card slots, each once. */
export function slotFigures(
  slots: readonly CardSlot[],
  briefing: Briefing,
): readonly { readonly slot: CardSlot; readonly figure: Figure | undefined }[] {
  const seen = new Set<string>();
  return slots.map((slot) => {
    const figure = briefing.slots.get(slot.name);
    if (figure === undefined || seen.has(figure.id)) return { slot, figure: undefined };
    seen.add(figure.id);
    return { slot, figure };
  });
}
