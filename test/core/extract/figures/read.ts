import { findFigures } from '../../../../src/core/extract/find-figures';
import type { Figure } from '../../../../src/core/model/figure';
import { articleOf } from './article';

const short = ({ value, valueHigh, unit, qualifier }: Figure): string =>
  [
    qualifier === 'exact' || qualifier === 'range' ? '' : `${qualifier} `,
    valueHigh === null ? value : `${value}..${valueHigh}`,
    unit === null ? '' : ` ${unit}`,
  ].join('');

/** Figures of a text, one short line each: 'over 30000000 pill', '3..5 %'. */
export const read = (text: string): readonly string[] => findFigures(articleOf(text)).map(short);

/** The only figure of a text. */
export function only(text: string): Figure {
  const [figure, ...more] = findFigures(articleOf(text));
  if (figure === undefined || more.length > 0) throw new Error(`${more.length + 1} figures in: ${text}`);
  return figure;
}
