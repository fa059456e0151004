import { finds } from '../../model/finds';
import type { ArticleRule } from './article-rule';

/** Words by which a text speaks of what is still to come. */
const AHEAD = /\b(?:will|would|by|until|expect\w*|plan\w*|forecast\w*|project\w*|target\w*|due|next|future|estimat\w*|aim\w*|could|may|is to|are to|set to|scheduled)\b/i;

/** How far before a figure such a word may stand. */
const NEAR = 120;

/** Figures of a time after the article was published, which no word announces as a forecast. */
export const dateAfterPublication: ArticleRule = ({ article, figures, outline }) => {
  const { published } = outline;
  if (published === null) return [];
  return figures.flatMap(({ id, start, end, quote, asOf, block }) => {
    if (asOf === null || outline.boilerplate.includes(block)) return [];
    const length = Math.min(asOf.iso.length, published.length);
    const ahead = AHEAD.test(article.text.slice(Math.max(0, start - NEAR), end + NEAR));
    if (asOf.iso.slice(0, length) <= published.slice(0, length) || ahead) return [];
    return [
      {
        ...finds('date-after-publication', quote, asOf.words, published),
        severity: 'note' as const,
        place: { article: article.id, figure: id, start, end },
        actual: asOf.iso,
        expected: `up to ${published}, or said to be a forecast`,
      },
    ];
  });
};
