import { finds } from '../../model/finds';
import { PASSAGE, askedWords } from '../../model/template-slots';
import { wordingsOf } from '../../model/template-wordings';
import type { TemplateRule } from './template-rule';

const ASKED = new RegExp(`\\{\\s*${PASSAGE}\\b([^{}]*)\\}`, 'gi');

/** Passages that name no words, or are not written as one: every deck would ask its author instead. */
export const passageNamed: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    wordingsOf(slide).flatMap(({ field, text }) =>
      [...text.matchAll(ASKED)].flatMap(([whole, asked = '']) => {
        const [words = ''] = asked.slice(1).split('|');
        if (whole.startsWith(`{${PASSAGE}:`) && askedWords(words).answer.length > 0) return [];
        return [
          {
            ...finds(whole.startsWith(`{${PASSAGE}:`) ? 'passage-words:none' : 'passage-words:form'),
            severity: 'error' as const,
            place: { slide: slide.id, field },
            actual: whole,
            expected: `{${PASSAGE}: words that answer; words it should speak of | what to ask where none is found}`,
          },
        ];
      }),
    ),
  );
