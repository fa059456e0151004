import { fillRich } from '../../model/framing/fill';
import { derivation } from '../../model/derivation';
import type { Figure } from '../../model/figure';
import type { RichText } from '../../model/rich-text';
import type { Takeaway } from './chart-takeaway';

/** Values nearer to each other than this are told apart by the eye, not by a ratio. */
const APART = 1.15;

/** How it is said; two that lie close at the top are told only where words for it are given. */
interface RankedWords {
  readonly ranked: string;
  readonly closeAtTop: string | null;
}

/**
 * 'The largest is 1.6 times the next and 50 times the smallest'. Null where the values lie too close
 * for a ratio to say anything, and for two: the title gives both.
 */
export function rankedTakeaway(figures: readonly Figure[], id: string, words: RankedWords): Takeaway | null {
  const sorted = [...figures].sort((a, b) => b.value - a.value);
  const [first, second, third] = sorted;
  const last = sorted[sorted.length - 1];
  if (first === undefined || second === undefined || third === undefined || last === undefined || first.value / last.value < APART) return null;
  const toLast = derivation(`${id}-spread`, 'multiple', [first, last], first.subject);
  const spread: RichText = [{ type: 'figure', id: toLast.id, form: 'value' }];
  if (first.value / second.value < APART) return words.closeAtTop === null ? null : { text: fillRich(words.closeAtTop, { last: spread }), derivations: [toLast] };
  const toNext = derivation(`${id}-lead`, 'multiple', [first, second], first.subject);
  return {
    text: fillRich(words.ranked, { next: [{ type: 'figure', id: toNext.id, form: 'value' }], last: spread }),
    derivations: [toNext, toLast],
  };
}
