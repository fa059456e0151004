import type { Figure } from '../../model/figure';
import { isSound } from '../naming/subject';
import { contentWords } from './words';

/** Whether two figures say the same quantity of the same thing. */
export function sameQuantity(a: Figure, b: Figure): boolean {
  if (a.article !== b.article || a.value !== b.value || a.valueHigh !== b.valueHigh || a.kind !== b.kind) return false;
  if (a.unit !== b.unit && a.unit !== null && b.unit !== null) return false;
  const words = new Set(contentWords(a.subject));
  const others = contentWords(b.subject);
  return words.size === 0 || others.length === 0 || others.some((word) => words.has(word));
}

/**
 * The mention that speaks for all of one quantity: the one the source hedges, because a headline
 * drops what the text is careful about; then the one that says what it counts; then the first.
 */
export function spokesman(mentions: readonly Figure[]): Figure | undefined {
  return [...mentions].sort(
    (a, b) =>
      Number(b.qualifier !== 'exact') - Number(a.qualifier !== 'exact') ||
      Number(isSound(b.subject)) - Number(isSound(a.subject)) ||
      Number(b.unit !== null) - Number(a.unit !== null) ||
      a.start - b.start,
  )[0];
}

/** Figures gathered by quantity, in order of first mention. */
export function byQuantity(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const gathered: Figure[][] = [];
  for (const figure of figures) {
    const like = gathered.find((mentions) => mentions.every((mention) => sameQuantity(mention, figure)));
    if (like === undefined) gathered.push([figure]);
    else like.push(figure);
  }
  return gathered;
}
