import { finds } from '../../model/finds';
import { wordingsOf } from '../../model/template-wordings';
import type { TemplateRule } from './template-rule';

/** Digits in house wording or guidance outside prompts and slots: no article bears them out. */
export const numberInWording: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    [{ field: 'title', text: slide.title }, ...wordingsOf(slide), { field: 'guidance', text: slide.guidance }].flatMap(({ field, text }) => {
      const [number] = text.replace(/\[[^\]]*\]|\{[^}]*\}/g, ' ').match(/\d[\d.,]*/) ?? [];
      if (number === undefined) return [];
      return [
        {
          ...finds('number-in-wording', number),
          severity: 'warning' as const,
          place: { slide: slide.id, field },
          actual: text,
          expected: 'a {slot}, a prompt in [brackets], or no number',
        },
      ];
    }),
  );
