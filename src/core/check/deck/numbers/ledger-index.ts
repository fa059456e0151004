import type { LedgerEntry } from '../../../model/figure';

/** A ledger by its numbers, so that looking one up takes no longer in a long one. */
export interface LedgerIndex {
  /** Entries whose value, or whose upper end, is the number; in the ledger's order. */
  withEnd(value: number): readonly LedgerEntry[];
}

/** Goes through a ledger once. */
export function createLedgerIndex(ledger: readonly LedgerEntry[]): LedgerIndex {
  const byEnd = new Map<number, LedgerEntry[]>();
  for (const entry of ledger) {
    for (const end of new Set([entry.value, entry.valueHigh])) {
      if (end === null) continue;
      const known = byEnd.get(end);
      if (known === undefined) byEnd.set(end, [entry]);
      else known.push(entry);
    }
  }
  return { withEnd: (value) => byEnd.get(value) ?? [] };
}
