import type { TemplateRule } from './template-rule';

/** Slides that share an id: an edited slide could not find its way back to the template. */
export const slideIds: TemplateRule = ({ slides }) =>
  slides.flatMap(({ id, title }, index) => {
    const first = slides.findIndex((other) => other.id === id);
    if (first === index) return [];
    return [
      {
        rule: 'slide-ids',
        severity: 'error' as const,
        place: { slide: id, field: 'id' },
        message: `Slides ${first + 1} and ${index + 1} have the same id.`,
        actual: `“${id}” for “${slides[first]?.title ?? ''}” and “${title}”`,
        expected: 'an id of its own for every slide',
        why: 'The id ties a slide of a deck to the template’s slide it was made from.',
      },
    ];
  });
