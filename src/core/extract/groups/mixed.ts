import type { Figure } from '../../model/figure';
import type { Ground } from './candidate';

/** What follows is counted among what stands before: 'of whom 35', 'including 12'. */
const AMONG = /\b(?:of whom|of which|of (?:these|those|them)|including|among (?:them|these|those|whom)) (?:about |some |around |at least |more than |just )*$/i;
/** What follows is the whole that others are of: 'of the 71 people'. */
const WHOLE = /\b(?:of|among) (?:the|these|those|its|all|their) $/i;
const LESS = /\b(?:lost|lose|loses|losing|fell|shed|cut|closed|left|down|decrease\w*|declin\w*|dropp?\w*)\b[^.;,]{0,25}$/i;
const MORE = /\b(?:won|win|wins|winning|gained|gain|added|adding|hired|opened|rose|grew|up|increase\w*|joined)\b[^.;,]{0,25}$/i;

/**
 * True when figures of one unit in a sentence must not stand as bars beside each other: one is
 * counted among another, or some are gains and others losses.
 */
export function isMixed(figures: readonly Figure[], { article, blockOf }: Ground): boolean {
  const before = figures.map((figure, i) => {
    const from = figures[i - 1]?.end ?? blockOf(figure)?.start ?? 0;
    return article.text.slice(Math.max(from, figure.start - 80), figure.start);
  });
  const isWhole = figures.length > 1 && WHOLE.test(before[0] ?? '');
  const isAmong = before.some((words, i) => i > 0 && AMONG.test(words));
  // Changes in per cent say themselves which way they go.
  const mayOppose = figures[0]?.kind === 'count' || figures[0]?.kind === 'money';
  return isWhole || isAmong || (mayOppose && before.some((words) => LESS.test(words)) && before.some((words) => MORE.test(words)));
}

/** The figures without one that is the sum of those after it, as nearly as it is said: a whole is no part. */
export function withoutSums(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure, i) => {
    let sum = 0;
    let largest = 0;
    return !figures.slice(i + 1).some(({ value }) => {
      sum += value;
      largest = Math.max(largest, value);
      // One value as large as the whole is the same again, not its parts.
      return largest < sum * 0.9 && Math.abs(sum - figure.value) <= Math.abs(figure.value) * 0.05;
    });
  });
}
