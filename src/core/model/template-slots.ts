import type { CardSlot, TemplateSlide } from './template';

/** Stands in a wording for the article by its title; no card slot may bear this name. */
export const ARTICLE = 'article';

/** The card slots of a template's slide, in order; slides without cards have none. */
export function cardSlotsOf(slide: TemplateSlide): readonly CardSlot[] {
  if (slide.kind === 'bottom-line' || slide.kind === 'key-figures') return slide.cards;
  return slide.kind === 'big-number' ? [slide.card] : [];
}

/** How a wording asks for what the source says: '{passage: fail, weak; control, check | What did not hold}'. */
export const PASSAGE = 'passage';

/** The words by which a wording looks for a passage, each the beginning of one. */
export interface AskedWords {
  /** One of these makes a sentence an answer. */
  readonly answer: readonly string[];
  /** These say what the answer should speak of. */
  readonly support: readonly string[];
}

/** What a wording's passage is asked by: 'fail, weak; control' → two words that answer, one that supports. */
export function askedWords(asked: string): AskedWords {
  const [answer = '', support = ''] = asked.split(';');
  return { answer: listOf(answer), support: listOf(support) };
}

const listOf = (words: string): readonly string[] => words.split(',').map((word) => word.trim()).filter((word) => word !== '');
