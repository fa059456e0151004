import type { Article, Block } from '../../model/article';
import type { Figure } from '../../model/figure';
import type { Group } from '../../model/group';

/** What a finder looks at: an article and its figures in reading order. */
export interface Ground {
  readonly article: Article;
  readonly blockOf: (figure: Figure) => Block | undefined;
  /** Without those that restate another: an amount and its conversion are never compared. */
  readonly figures: readonly Figure[];
  /** Those of each block that has any. */
  readonly inBlock: ReadonlyMap<string, readonly Figure[]>;
  /** Those of each sentence that has any; table cells are no sentences. */
  readonly inSentences: readonly (readonly Figure[])[];
}

/** Figures that a finder puts together, before a chart is suggested. */
export interface Candidate {
  readonly bond: Group['bond'];
  readonly heading: string;
  readonly figures: readonly Figure[];
  readonly labels: readonly string[];
  readonly total: Figure | null;
}

/** One way of finding figures that may stand together. */
export type GroupFinder = (ground: Ground) => readonly Candidate[];

/** Figures of the same kind and unit, which alone may share an axis. */
export const sameMeasure = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.unit !== null && a.unit === b.unit;

/** Parts items into runs by key, in the order in which keys first occur. */
export function grouped<T>(items: readonly T[], key: (item: T) => string | null): readonly (readonly T[])[] {
  const runs = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === null) continue;
    const run = runs.get(name);
    if (run) run.push(item);
    else runs.set(name, [item]);
  }
  return [...runs.values()];
}
