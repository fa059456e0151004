import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { byBlock } from './by-block';
import { outdatedIn } from './outdated';

/** Words before a value that was so before. */
const BEFORE = /\b(?:from|compared (?:with|to)|against|versus)(?: an?| the)?\s*$/i;
/** A change that began at it. */
const CHANGED = /\b(?:rose|risen|grew|grown|fell|fallen|increased|decreased|declined|dropped|climbed|jumped|improved|widened|narrowed|up|down)(?: \p{L}+)? from(?: an?| the)?\s*$/iu;
/** Words behind it that say so by themselves. */
const BEHIND = /^\s*(?:(?:in|for|at|of) )?(?:the |a )?(?:year[- ]ago|same (?:period|quarter|month|half)|previous|prior|year (?:earlier|before))\b/i;
/** Characters beside a figure in which they stand. */
const LOOKED_AT = 32;

/** A sentence that tells of one among many: 'One woman lost EUR 287,000'. */
const ONE_CASE = /^(?:One|Another|A single) \p{Ll}+/u;

/**
 * Tells whether a figure is what another came from ('1,901' in 'fell to 1,853 from 1,901'), of one case
 * among many, or of a time for which the article gives a later value.
 */
export function minorIn({ article, outline, figures }: Extraction): (figure: Figure) => boolean {
  const sentences = byBlock(outline.sentences);
  const neighbours = byBlock(figures);
  const isOutdated = outdatedIn(figures);
  return (figure) => {
    const { id, block, start, end, kind, unit } = figure;
    if (isOutdated(figure)) return true;
    if (BEHIND.test(article.text.slice(end, end + LOOKED_AT))) return true;
    const sentence = sentences.get(block)?.find((one) => one.start <= start && one.end >= end);
    if (sentence !== undefined && ONE_CASE.test(article.text.slice(sentence.start, sentence.end))) return true;
    const before = article.text.slice(Math.max(0, start - LOOKED_AT), start);
    // 'the net profit increased from Rs 682.9 crore': where it went stands elsewhere.
    if (CHANGED.test(before)) return true;
    if (!BEFORE.test(before)) return false;
    return (neighbours.get(block) ?? []).some(
      (other) => other.id !== id && other.kind === kind && other.unit === unit && sentence !== undefined && other.start >= sentence.start && other.end <= sentence.end,
    );
  };
}
