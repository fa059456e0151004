import { PASSAGE, passageWords } from '../../model/template-slots';
import { wordingsOf } from '../../model/template-wordings';
import type { TemplateRule } from './template-rule';

const ASKED = new RegExp(`\\{\\s*${PASSAGE}\\b([^{}]*)\\}`, 'gi');

/** Passages that name no words, or are not written as one: every deck would ask its author instead. */
export const passageNamed: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    wordingsOf(slide).flatMap(({ field, text }) =>
      [...text.matchAll(ASKED)].flatMap(([whole, asked = '']) => {
        const [words = ''] = asked.slice(1).split('|');
        if (whole.startsWith(`{${PASSAGE}:`) && passageWords(words).length > 0) return [];
        return [
          {
            rule: 'passage-words',
            severity: 'error' as const,
            place: { slide: slide.id, field },
            message: whole.startsWith(`{${PASSAGE}:`) ? 'This passage does not say by which words to look for it.' : 'This passage is not written as one.',
            actual: whole,
            expected: `{${PASSAGE}: beginnings of words | what to ask where none is found}`,
            why: 'A passage is the sentence of the article that carries one of the words.',
          },
        ];
      }),
    ),
  );
