import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { byBlock } from './by-block';

/** Words before a number by which it is aimed at, feared, allowed or foretold, and not counted; small ones: 'May' is a month. */
const SUPPOSING = /\b(?:may|might|could|would|should|[Ii]f|target(?:s|ed)?|aims?|aimed|goal|plans?|planned|ambition|hopes?|forecasts?|expect(?:s|ed)?|predict(?:s|ed)?|threshold|limit(?:ed)?|exceed(?:s|ed)?)\b/;
/** A name that says so by itself. */
const SAYING = /\b(?:target|goal|forecast|maximum|minimum|possible|potential|limit|threshold|planned|expected)\b/i;
/** Characters before a figure in which they stand. */
const NEAR = 90;
/** A part of what is named behind it: '2.8 million of the stolen funds remain', and no 'the stolen funds'. */
const PART = /^\s*of (?:the|its|their|his|her|our|these|those)\b/i;

/** What is so of a part of the house is not so of the house: 'revenue for the division'. */
const OF_A_PART = /\b(?:for|of|in|at) (?:the|its|this|that|their) (?:division|segment|unit|subsidiary|arm|branch|business)\b/i;

/** Tells whether a figure is not what its name says: a target, a forecast, a threshold, something that may be, or a part of it. */
export function supposedIn({ article, outline }: Extraction): (figure: Figure) => boolean {
  const sentences = byBlock(outline.sentences);
  return ({ block, start, end, subject, kind }) => {
    if (SAYING.test(subject)) return false;
    if (kind !== 'percent' && kind !== 'ratio' && PART.test(article.text.slice(end, end + NEAR))) return true;
    const sentence = sentences.get(block)?.find((one) => one.start <= start && one.end >= end);
    const before = sentence === undefined ? '' : article.text.slice(Math.max(sentence.start, start - NEAR), start);
    return SUPPOSING.test(before) || OF_A_PART.test(before);
  };
}
