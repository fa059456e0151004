import { finds } from '../../model/finds';
import { slideTexts } from '../../model/slide-texts';
import type { DeckRule } from './deck-rule';

/** Places where the author has yet to write, one finding a slide. */
export const promptLeft: DeckRule = (deck) =>
  deck.slides.flatMap((slide) => {
    const open = slideTexts(slide).filter(({ text }) => text.some(({ type }) => type === 'prompt'));
    const [first] = open;
    if (first === undefined) return [];
    return [
      {
        ...finds('prompt-left', open.length),
        severity: 'warning' as const,
        place: { slide: slide.id, field: first.field },
        actual: first.text.map((span) => (span.type === 'prompt' ? `[${span.text}]` : '')).join(''),
        expected: 'your words, or the row taken out',
      },
    ];
  });
