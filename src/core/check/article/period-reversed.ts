import { finds } from '../../model/finds';
import type { ArticleRule } from './article-rule';

/** 'from 2021 to 2019', 'between June and March 2020': what stands before and between the two dates. */
const BEFORE = /\b(?:from|between|since)\s+(?:the\s+)?$/i;
const BETWEEN = /^\s*(?:to|and|until|till|through|[–-])\s*(?:the\s+)?$/i;

/** A period whose end lies before its start. */
export const periodReversed: ArticleRule = ({ article, outline }) => {
  const dates = outline.dates ?? [];
  return dates.flatMap((from, index) => {
    const to = dates[index + 1];
    if (to === undefined) return [];
    const period = BEFORE.test(article.text.slice(Math.max(0, from.start - 20), from.start)) && BETWEEN.test(article.text.slice(from.end, to.start));
    const length = Math.min(from.iso.length, to.iso.length);
    if (!period || from.iso.slice(0, length) <= to.iso.slice(0, length)) return [];
    return [
      {
        ...finds('period-reversed', article.text.slice(from.start, to.end)),
        severity: 'warning' as const,
        place: { article: article.id, start: from.start, end: to.end },
        actual: `${from.iso} to ${to.iso}`,
        expected: `${to.iso} to ${from.iso}`,
      },
    ];
  });
};
