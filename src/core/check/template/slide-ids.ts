import { finds } from '../../model/finds';
import type { TemplateRule } from './template-rule';

/** Slides that share an id: an edited slide could not find its way back to the template. */
export const slideIds: TemplateRule = ({ slides }) =>
  slides.flatMap(({ id, title }, index) => {
    const first = slides.findIndex((other) => other.id === id);
    if (first === index) return [];
    return [
      {
        ...finds('slide-ids', first + 1, index + 1),
        severity: 'error' as const,
        place: { slide: id, field: 'id' },
        actual: `“${id}” for “${slides[first]?.title ?? ''}” and “${title}”`,
        expected: 'an id of its own for every slide',
      },
    ];
  });
