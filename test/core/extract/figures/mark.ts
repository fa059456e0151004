import { findFigures } from '../../../../src/core/extract/find-figures';
import type { Article } from '../../../../src/core/model/article';
import type { Figure } from '../../../../src/core/model/figure';

/** Marks are braces around the quote with the reading behind a stroke: {more than 3,000 knives|over 3000 knife}. */
const MARK = /\{([^{}|]*)\|[^{}]*\}/g;

/** A marked text without its marks. */
export const unmarked = (text: string): string => text.replaceAll(MARK, '$1');

/** What a figure says, in the form of a mark. */
export function reading({ value, valueHigh, unit, qualifier, equivalentOf }: Figure): string {
  const number = valueHigh === null ? String(Number(value.toPrecision(8))) : `${value}..${valueHigh}`;
  const hedge = qualifier === 'exact' || qualifier === 'range' ? '' : `${qualifier} `;
  return `${equivalentOf === null ? '' : '= '}${hedge}${number}${unit === null ? '' : ` ${unit}`}`;
}

interface Mark {
  readonly quote: string;
  readonly says: string;
  /** Its place in the text without marks. */
  readonly start: number;
  readonly end: number;
}

/** The marks of a marked text. */
export function marksOf(text: string): readonly Mark[] {
  let taken = 0;
  return [...text.matchAll(/\{([^{}|]*)\|([^{}]*)\}/g)].map(({ 0: whole, 1: quote = '', 2: says = '', index }) => {
    const start = index - taken;
    taken += whole.length - quote.length;
    return { quote, says, start, end: start + quote.length };
  });
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
