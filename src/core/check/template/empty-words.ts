import { finds } from '../../model/finds';
import { wordingsOf } from '../../model/template-wordings';
import type { TemplateRule } from './template-rule';

/** Titles and wordings with nothing in them. */
export const emptyWords: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    [{ field: 'title', text: slide.title }, ...wordingsOf(slide)]
      .filter(({ text }) => text.trim() === '')
      .map(({ field }) => ({
        ...finds(field === 'title' ? 'empty-words:title' : 'empty-words:place'),
        severity: 'error' as const,
        place: { slide: slide.id, field },
        actual: 'nothing',
        expected: field === 'title' ? 'a plain title' : 'words, or a prompt to the author in [brackets]',
      })),
  );
