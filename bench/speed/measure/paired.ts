import { spreadOf, type Spread } from './spread';

/** One who is timed: each call is one run from nothing. */
export type Contender<T> = () => Promise<T>;

/** All that both were measured to be, run by run. */
export interface Pairs<T> {
  readonly ours: readonly T[];
  readonly theirs: readonly T[];
}

/**
 * Runs two contenders in turn, the one that goes first changing from round to round, so that what
 * else the machine does falls on both.
 */
export async function alternate<T>(rounds: number, ours: Contender<T>, theirs: Contender<T>): Promise<Pairs<T>> {
  const pairs: { ours: T[]; theirs: T[] } = { ours: [], theirs: [] };
  for (let round = 0; round < rounds; round += 1) {
    const sides = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const side of sides) pairs[side].push(await (side === 'ours' ? ours : theirs)());
  }
  return pairs;
}

/** A comparison in one measure: the two, and the ratio of each round's pair. */
export interface Comparison {
  readonly ours: Spread;
  readonly theirs: Spread;
  readonly ratio: Spread;
}

/** Compares pairs in one of their measures. */
export function compare<T>({ ours, theirs }: Pairs<T>, measure: (run: T) => number): Comparison {
  const [first, second] = [ours.map(measure), theirs.map(measure)];
  return {
    ours: spreadOf(first),
    theirs: spreadOf(second),
    ratio: spreadOf(first.map((value, index) => value / (second[index] ?? Number.NaN))),
  };
}
