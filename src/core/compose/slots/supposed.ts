import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { byBlock } from './by-block';

/** Words before a number by which it is aimed at, feared, allowed or foretold, and not counted; small ones: 'May' is a month. */
const SUPPOSING = /\b(?:may|might|could|would|should|[Ii]f|target(?:s|ed)?|aims?|aimed|goal|plans?|planned|ambition|hopes?|forecasts?|expect(?:s|ed)?|predict(?:s|ed)?|threshold|limit(?:ed)?|exceed(?:s|ed)?)\b/;
/** A name that says so by itself. */
const SAYING = /\b(?:target|goal|forecast|maximum|minimum|possible|potential|limit|threshold|planned|expected)\b/i;
/** Characters before a figure in which they stand. */
const NEAR = 90;

/** Tells whether a figure is no result but a target, a forecast, a threshold or something that may be. */
export function supposedIn({ article, outline }: Extraction): (figure: Figure) => boolean {
  const sentences = byBlock(outline.sentences);
  return ({ block, start, end, subject }) => {
    if (SAYING.test(subject)) return false;
    const sentence = sentences.get(block)?.find((one) => one.start <= start && one.end >= end);
    return sentence !== undefined && SUPPOSING.test(article.text.slice(Math.max(sentence.start, start - NEAR), start));
  };
}
