import { finds } from '../../model/finds';
import { ARTICLE, cardSlotsOf, PASSAGE } from '../../model/template-slots';
import { wordingsOf } from '../../model/template-wordings';
import type { TemplateRule } from './template-rule';

/** `{slot}` in a wording that no card slot defines: it would stay a prompt on every deck. */
export const unknownSlot: TemplateRule = ({ slides }) => {
  const known = new Set([ARTICLE, ...slides.flatMap((slide) => cardSlotsOf(slide).map(({ name }) => name))]);
  return slides.flatMap((slide) =>
    wordingsOf(slide).flatMap(({ field, text }) =>
      [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([whole, name = '']) =>
        known.has(name) || name.trim().toLowerCase().startsWith(PASSAGE)
          ? []
          : [
              {
                ...finds('unknown-slot', name),
                severity: 'error' as const,
                place: { slide: slide.id, field },
                actual: whole,
                expected: `one of: ${[...known].join(', ')}`,
              },
            ],
      ),
    ),
  );
};
