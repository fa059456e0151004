import { finds } from '../../model/finds';
import { wordingsOf } from '../../model/template-wordings';
import type { TemplateRule } from './template-rule';

const PAIRS = { '[': ']', '{': '}' } as const;

/** The first bracket without its partner, or nested in another; null when all pair up. */
export function strayBracket(text: string): string | null {
  let open: keyof typeof PAIRS | null = null;
  for (const sign of text) {
    if (sign === '[' || sign === '{') {
      if (open !== null) return sign;
      open = sign;
    } else if (sign === ']' || sign === '}') {
      if (open === null || PAIRS[open] !== sign) return sign;
      open = null;
    }
  }
  return open;
}

/** Prompts and slots whose brackets do not pair up: their words would stand on the slide as if meant. */
export const openBracket: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    wordingsOf(slide).flatMap(({ field, text }) => {
      const stray = strayBracket(text);
      if (stray === null) return [];
      return [
        {
          ...finds('open-bracket', stray),
          severity: 'error' as const,
          place: { slide: slide.id, field },
          actual: text,
          expected: '[words to the author] or {slot-name}, closed and not nested',
        },
      ];
    }),
  );
