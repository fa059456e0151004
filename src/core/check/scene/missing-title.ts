import type { SceneRule } from './scene-rule';

/** A slide without a title has no name in the outline and none for a screen reader. */
export const missingTitle: SceneRule = ({ slide }) => {
  const placed = slide.items.some((item) => item.type === 'text' && item.role === 'title');
  if (slide.title.trim() !== '' && placed) return [];
  return [
    {
      rule: 'missing-title',
      severity: 'error',
      place: { slide: slide.slide, field: 'title' },
      message: 'A slide has no title.',
      actual: 'no title',
      expected: 'a sentence that says the slide’s message',
      why: 'Screen readers and the file’s outline name a slide by its title.',
    },
  ];
};
