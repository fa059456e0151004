import { finds } from '../../model/finds';
import type { ArticleRule } from './article-rule';

/** What follows a percentage of something, of which no more than all can be had. */
const OF_A_WHOLE = /^\s*of\s+(?:all|the|these|those|its|their|our|every)\b/i;

/** Words near the number by which it measures a change or a comparison, and may well pass a hundred. */
const RELATIVE = /\b(?:increas\w*|ris\w*|rose|grow\w*|grew|up|more|higher|above|over|gain\w*|jump\w*|surg\w*|climb\w*|return\w*|target\w*|capacity|of the (?:price|value|cost|level|average|previous|prior|original|cost|baseline|gdp|gross))\b/i;

/** How far around the number such a word may stand. */
const NEAR = 50;

/** More than a hundred per cent of a whole. */
export const impossiblePercent: ArticleRule = ({ article, figures }) =>
  figures
    .filter(({ kind, value, valueHigh }) => kind === 'percent' && (valueHigh ?? value) > 100)
    .filter(({ start, end }) => {
      const after = article.text.slice(end, end + NEAR);
      return OF_A_WHOLE.test(after) && !RELATIVE.test(article.text.slice(Math.max(0, start - NEAR), end + NEAR));
    })
    .map(({ id, start, end, quote }) => ({
      ...finds('impossible-percent', quote),
      severity: 'warning' as const,
      place: { article: article.id, figure: id, start, end },
      actual: quote,
      expected: 'at most 100%',
    }));
