import { wordingsOf } from '../../model/template-wordings';
import type { TemplateRule } from './template-rule';

/** Titles and wordings with nothing in them. */
export const emptyWords: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    [{ field: 'title', text: slide.title }, ...wordingsOf(slide)]
      .filter(({ text }) => text.trim() === '')
      .map(({ field }) => ({
        rule: 'empty-words',
        severity: 'error' as const,
        place: { slide: slide.id, field },
        message: field === 'title' ? 'This slide has no title.' : 'A place of this slide has no wording.',
        actual: 'nothing',
        expected: field === 'title' ? 'a plain title' : 'words, or a prompt to the author in [brackets]',
        why: 'Empty places look like mistakes, and a slide without a title has no name for a screen reader.',
      })),
  );
