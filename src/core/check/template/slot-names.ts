import { finds } from '../../model/finds';
import type { CardSlot } from '../../model/template';
import { cardSlotsOf } from '../../model/template-slots';
import type { TemplateRule } from './template-rule';

/** One text a query whatever the order of its keys, so that equal queries compare equal. */
const written = ({ query }: CardSlot): string => JSON.stringify(Object.entries(query).sort());

/** 'meaning losses, words theft': a query for a person. */
const plainly = ({ query }: CardSlot): string => Object.entries(query).map(([key, value]) => `${key} ${String(value)}`).join(', ') || 'nothing in particular';

/** A slot name that asks for two different things: only the first would be heard. */
export const slotNames: TemplateRule = ({ slides }) => {
  const asked = new Map<string, { readonly slot: CardSlot; readonly slide: string }>();
  return slides.flatMap((slide) =>
    cardSlotsOf(slide).flatMap((slot) => {
      const earlier = asked.get(slot.name);
      if (earlier === undefined) {
        asked.set(slot.name, { slot, slide: slide.id });
        return [];
      }
      if (written(earlier.slot) === written(slot)) return [];
      return [
        {
          ...finds('slot-names', slot.name, earlier.slide),
          severity: 'error' as const,
          place: { slide: slide.id, field: 'cards' },
          actual: plainly(slot),
          expected: `${plainly(earlier.slot)}, or another name`,
        },
      ];
    }),
  );
};
