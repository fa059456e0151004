import type { Work } from '../work';

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
    attempts.push(attempt(size));
    if (isBest(attempts)) break;
  }
  return chosen(attempts);
}

/** The same where setting it at one size is long work. */
export function* chooseStepwise<T>(steps: readonly number[], attempt: (size: number) => Work<Attempt<T>>): Work<T> {
  const attempts: Attempt<T>[] = [];
  for (const size of steps) {
    attempts.push(yield* attempt(size));
    if (isBest(attempts)) break;
  }
  return chosen(attempts);
}

/** No smaller size can do better than one page. */
function isBest(attempts: readonly Attempt<unknown>[]): boolean {
  const latest = attempts.at(-1);
  return latest !== undefined && !latest.cuts && latest.pages <= 1;
}

function chosen<T>(attempts: readonly Attempt<T>[]): T {
  const latest = attempts.at(-1);
  if (latest === undefined) throw new Error('chooseStep needs at least one size');
  if (isBest(attempts)) return latest.set;
  const whole = attempts.filter(({ cuts }) => !cuts);
  const choices = whole.length > 0 ? whole : [latest];
  const fewest = Math.min(...choices.map(({ pages }) => pages));
  return (choices.find(({ pages }) => pages === fewest) ?? latest).set;
}
