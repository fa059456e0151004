import { finds } from '../../model/finds';
import { askedWords, cardSlotsOf } from '../../model/template-slots';
import { wordingsOf } from '../../model/template-wordings';
import type { TemplateSlide } from '../../model/template';
import type { TemplateRule } from './template-rule';

interface Words {
  readonly words?: readonly string[] | undefined;
  readonly not?: readonly string[] | undefined;
}

function wordsOf(slide: TemplateSlide): readonly string[] {
  const queries: readonly Words[] =
    slide.kind === 'chart'
      ? [slide.group]
      : slide.kind === 'compare'
        ? [slide.left, slide.right]
        : slide.kind === 'context' || slide.kind === 'flow'
          ? [slide.narrative]
          : slide.kind === 'figures-table'
            ? [slide.query]
            : cardSlotsOf(slide).map(({ query }) => query);
  return [...queries.flatMap(({ words, not }) => [...(words ?? []), ...(not ?? [])]), ...passagesOf(slide)];
}

/** The words by which wordings look for a passage. */
const passagesOf = (slide: TemplateSlide): readonly string[] =>
  wordingsOf(slide).flatMap(({ text }) => [...text.matchAll(/\{passage:([^}|]*)/g)].flatMap(([, asked = '']) => {
    const { answer, support } = askedWords(asked);
    return [...answer, ...support];
  }));

/** Query words that can match nothing: they are compared with the beginnings of single lower-case words. */
export const deafWords: TemplateRule = ({ slides }) =>
  slides.flatMap((slide) =>
    wordsOf(slide)
      .filter((word) => !/^\p{Ll}[\p{Ll}\p{N}'’-]*( \p{Ll}[\p{Ll}\p{N}'’-]*)*$/u.test(word))
      .map((word) => ({
        ...finds('deaf-words', word),
        severity: 'error' as const,
        place: { slide: slide.id },
        actual: word,
        expected: 'the beginning of a word, or of words with one space between, in lower case',
      })),
  );
