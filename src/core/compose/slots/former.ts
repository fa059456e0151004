import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { byBlock } from './by-block';

/** Words before a value that was so before. */
const BEFORE = /\b(?:from|compared (?:with|to)|against|versus)(?: an?| the)?\s*$/i;
/** Words behind it that say so by themselves. */
const BEHIND = /^\s*(?:(?:in|for|at|of) )?(?:the |a )?(?:year[- ]ago|same (?:period|quarter|month|half)|previous|prior|year (?:earlier|before))\b/i;
/** Characters beside a figure in which they stand. */
const LOOKED_AT = 32;

/** Tells whether a figure is what another of its kind in its sentence came from: '1,901' in 'fell to 1,853 from 1,901'. */
export function formerIn({ article, outline, figures }: Extraction): (figure: Figure) => boolean {
  const sentences = byBlock(outline.sentences);
  const neighbours = byBlock(figures);
  return ({ id, block, start, end, kind, unit }) => {
    const told = BEHIND.test(article.text.slice(end, end + LOOKED_AT));
    if (!BEFORE.test(article.text.slice(Math.max(0, start - LOOKED_AT), start))) return false;
    if (told) return true;
    const sentence = sentences.get(block)?.find((one) => one.start <= start && one.end >= end);
    return (neighbours.get(block) ?? []).some(
      (other) => other.id !== id && other.kind === kind && other.unit === unit && sentence !== undefined && other.start >= sentence.start && other.end <= sentence.end,
    );
  };
}
