import type { Derivation, LedgerEntry } from './figure';

/** Shares whose exact values come this close to a hundred are all parts of their whole. */
const CLOSE = 1e-6;

/**
 * Whole numbers that add up to `total`, each as near to its value as that allows: the largest
 * remainders are rounded up (Hamilton's method).
 */
export function apportion(values: readonly number[], total: number): readonly number[] {
  const floors = values.map(Math.floor);
  const left = Math.round(total - floors.reduce((sum, value) => sum + value, 0));
  const byRemainder = values.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

/** A share of one part in a whole; null for every other entry. */
const wholeOf = (entry: LedgerEntry): string | null =>
  entry.type === 'derivation' && entry.operation === 'share' && entry.parents.length === 2 ? (entry.parents[1] ?? null) : null;

/**
 * The ledger with the shares of each fully shared whole rounded together, so that the parts shown
 * add up to 100. Shares of a whole of which something is left out are rounded each alone.
 */
export function withSharesApportioned(ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const sets = new Map<string, Derivation[]>();
  for (const entry of ledger) {
    const whole = wholeOf(entry);
    if (whole !== null && entry.type === 'derivation') sets.set(whole, [...(sets.get(whole) ?? []), entry]);
  }
  const shown = new Map<string, number>();
  for (const shares of sets.values()) {
    const values = shares.map(({ value }) => value);
    const parts = new Set(shares.map(({ parents }) => parents[0]));
    const complete = Math.abs(values.reduce((sum, value) => sum + value, 0) - 100) < CLOSE;
    const small = values.some((value) => value < 1 || value > 99);
    if (shares.length < 2 || parts.size < shares.length || !complete || small) continue;
    const rounded = apportion(values, 100);
    shares.forEach(({ id }, index) => shown.set(id, rounded[index] ?? 0));
  }
  const next = ledger.map((entry) => {
    if (entry.type !== 'derivation') return entry;
    const { shown: before, ...bare } = entry;
    const after = shown.get(entry.id);
    if (before === after) return entry;
    return after === undefined ? bare : { ...bare, shown: after };
  });
  // The very same list when nothing changed: undo tells edits by it.
  return next.every((entry, index) => entry === ledger[index]) ? ledger : next;
}
