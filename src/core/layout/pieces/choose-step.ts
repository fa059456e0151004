interface Attempt<T> {
  readonly set: T;
  /** Pages it would take. */
  readonly pages: number;
  /** True when words had to be cut to set it. */
  readonly cuts: boolean;
}

/**
 * Of the same content set at several sizes, largest first: the largest that takes the fewest pages,
 * those that cut no word preferred.
 */
export function chooseStep<T>(steps: readonly number[], attempt: (size: number) => Attempt<T>): T {
  const attempts: Attempt<T>[] = [];
  for (const size of steps) {
    const tried = attempt(size);
    // No smaller size can do better than one page.
    if (!tried.cuts && tried.pages <= 1) return tried.set;
    attempts.push(tried);
  }
  const whole = attempts.filter(({ cuts }) => !cuts);
  const choices = whole.length > 0 ? whole : attempts.slice(-1);
  const fewest = Math.min(...choices.map(({ pages }) => pages));
  const chosen = choices.find(({ pages }) => pages === fewest);
  if (chosen === undefined) throw new Error('chooseStep needs at least one size');
  return chosen.set;
}
