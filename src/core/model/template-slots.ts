import type { CardSlot, TemplateSlide } from './template';

/** Stands in a wording for the article by its title; no card slot may bear this name. */
export const ARTICLE = 'article';

/** The card slots of a template's slide, in order; slides without cards have none. */
export function cardSlotsOf(slide: TemplateSlide): readonly CardSlot[] {
  if (slide.kind === 'bottom-line' || slide.kind === 'key-figures') return slide.cards;
  return slide.kind === 'big-number' ? [slide.card] : [];
}

/** How a wording asks for what the source says: '{passage: fail, weak | What did not hold}'. */
export const PASSAGE = 'passage';

/** The beginnings of words that a wording's passage must carry one of: 'fail, weak' → two. */
export const passageWords = (asked: string): readonly string[] =>
  asked.split(',').map((word) => word.trim()).filter((word) => word !== '');
