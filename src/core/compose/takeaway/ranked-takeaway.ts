import { derivation } from '../../model/derivation';
import type { Figure } from '../../model/figure';
import type { RichText } from '../../model/rich-text';
import type { Takeaway } from './chart-takeaway';

/** Values nearer to each other than this are told apart by the eye, not by a ratio. */
const APART = 1.15;

const words = (text: string): RichText => [{ type: 'text', text }];

/**
 * 'The largest is 1.6 times the next and 50 times the smallest'. Null where the values lie too close
 * for a ratio to say anything, and for two: the title gives both.
 */
export function rankedTakeaway(figures: readonly Figure[], id: string): Takeaway | null {
  const sorted = [...figures].sort((a, b) => b.value - a.value);
  const [first, second, third] = sorted;
  const last = sorted[sorted.length - 1];
  if (first === undefined || second === undefined || third === undefined || last === undefined || first.value / last.value < APART) return null;
  const toLast = derivation(`${id}-spread`, 'multiple', [first, last], first.subject);
  const spread: RichText = [{ type: 'figure', id: toLast.id, form: 'value' }];
  if (first.value / second.value < APART) {
    return { text: [...words('The two largest lie close together; the largest is '), ...spread, ...words(' the smallest.')], derivations: [toLast] };
  }
  const toNext = derivation(`${id}-lead`, 'multiple', [first, second], first.subject);
  return {
    text: [...words('The largest is '), { type: 'figure', id: toNext.id, form: 'value' }, ...words(' the next and '), ...spread, ...words(' the smallest.')],
    derivations: [toNext, toLast],
  };
}
