import { findFigures } from '../../../../src/core/extract/find-figures';
import type { Article } from '../../../../src/core/model/article';
import type { Figure } from '../../../../src/core/model/figure';

/** Marks are braces around the quote with the reading behind a stroke: {more than 3,000 knives|over 3000 knife}. */
const MARK = /\{([^{}|]*)\|[^{}]*\}/g;

/** A marked text without its marks. */
export const unmarked = (text: string): string => text.replaceAll(MARK, '$1');

function reading({ value, valueHigh, unit, qualifier, equivalentOf }: Figure): string {
  const number = valueHigh === null ? String(Number(value.toPrecision(8))) : `${value}..${valueHigh}`;
  const hedge = qualifier === 'exact' || qualifier === 'range' ? '' : `${qualifier} `;
  return `${equivalentOf === null ? '' : '= '}${hedge}${number}${unit === null ? '' : ` ${unit}`}`;
}

/** An article's text with every figure that is found in it marked. */
export function marked(article: Article): string {
  let text = '';
  let end = 0;
  for (const figure of findFigures(article)) {
    text += `${article.text.slice(end, figure.start)}{${figure.quote}|${reading(figure)}}`;
    end = figure.end;
  }
  return text + article.text.slice(end);
}
