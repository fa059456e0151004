import type { LedgerEntry } from '../../model/figure';
import type { LinkTarget } from '../../scene/scene';
import { markedAs } from './mark-order';

/** The numbers by which slides refer to the list of sources. */
export interface ReferenceMarks {
  /** Ledger ids in the order of their marks: the first is 1. */
  readonly order: readonly string[];
  /** The mark of a ledger id, from 1; null when the deck lists no sources or not this one. */
  markOf(id: string): number | null;
  /** The slide that lists the figure. */
  targetOf(id: string): LinkTarget | null;
}

/**
 * Numbers ledger ids in `order`, a restated figure under the one it restates.
 *
 * `pages` maps a listed id to the scene slide that lists it; it is empty while the list itself is
 * being laid out, and marks then lead nowhere.
 */
export function createMarks(
  order: readonly string[],
  pages: ReadonlyMap<string, string>,
  ledger: ReadonlyMap<string, LedgerEntry>,
): ReferenceMarks {
  const numbers = new Map(order.map((id, index) => [id, index + 1]));
  return {
    order,
    markOf: (id) => numbers.get(markedAs(id, ledger)) ?? null,
    targetOf: (id) => {
      const slide = pages.get(markedAs(id, ledger));
      return slide === undefined ? null : { to: 'slide', slide };
    },
  };
}
