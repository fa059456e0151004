import type { Parts } from '../library-parts';
import type { DeckPlan } from '../plan/deck-plan';

/** Mends, adds or removes parts of the package. */
export type PackageRepair = (parts: Parts, deck: DeckPlan) => void;

/** The XML of a part; throws when the library did not write it. */
export function xmlOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`The package has no ${name}`);
  return part;
}
