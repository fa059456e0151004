import { finds } from '../../model/finds';
import type { SceneRule } from './scene-rule';

/** A slide without a title has no name in the outline and none for a screen reader. */
export const missingTitle: SceneRule = ({ slide }) => {
  const placed = slide.items.some((item) => item.type === 'text' && item.role === 'title');
  if (slide.title.trim() !== '' && placed) return [];
  return [
    {
      ...finds('missing-title'),
      severity: 'error',
      place: { slide: slide.slide, field: 'title' },
      actual: 'no title',
      expected: 'a sentence that says the slide’s message',
    },
  ];
};
