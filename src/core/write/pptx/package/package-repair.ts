import type { LedgerEntry } from '../../../model/figure';
import type { SourceRecord } from '../../../model/deck';
import type { Parts } from '../library-parts';
import type { DeckPlan } from '../plan/deck-plan';

/** What the file proves its figures by. */
export interface Evidence {
  readonly ledger: readonly LedgerEntry[];
  readonly sources: readonly SourceRecord[];
}

/** Mends, adds or removes parts of the package. */
export type PackageRepair = (parts: Parts, deck: DeckPlan, evidence: Evidence) => void;

/** The XML of a part; throws when the library did not write it. */
export function xmlOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`The package has no ${name}`);
  return part;
}
