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
                rule: 'unknown-slot',
                severity: 'error' as const,
                place: { slide: slide.id, field },
                message: `No card of this template is a slot named “${name}”.`,
                actual: whole,
                expected: `one of: ${[...known].join(', ')}`,
                why: 'A figure can stand in a wording only when a slot of the template asks for it.',
              },
            ],
      ),
    ),
  );
};
