import { finds } from '../../model/finds';
import type { VerifyRule } from '../verify-rule';

/** Every slide has a title placeholder with text: PowerPoint's outline and a screen reader go by it. */
export const slideTitles: VerifyRule = ({ slides }) =>
  slides.flatMap(({ number, shapes }) => {
    const title = shapes.find(({ placeholder }) => placeholder === 'title' || placeholder === 'ctrTitle');
    if (title !== undefined && title.texts.length > 0) return [];
    return [
      {
        ...finds('slide-titles'),
        severity: 'warning' as const,
        place: { slide: String(number) },
        actual: title === undefined ? 'no title placeholder' : 'an empty title',
        expected: 'a title',
      },
    ];
  });
