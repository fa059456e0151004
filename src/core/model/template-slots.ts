import type { CardSlot, TemplateSlide } from './template';

/** The card slots of a template's slide, in order; slides without cards have none. */
export function cardSlotsOf(slide: TemplateSlide): readonly CardSlot[] {
  if (slide.kind === 'bottom-line' || slide.kind === 'key-figures') return slide.cards;
  return slide.kind === 'big-number' ? [slide.card] : [];
}
