import type { Figure, LedgerEntry } from './figure';
import { isCurrency } from './unit-names';

/** Which figures a ledger gives a second time in another currency or unit, and at what rates. */
export interface Restatements {
  /** The figures that restate another, in the ledger's order. */
  of(id: string): readonly Figure[];
  /** Second currency per first; null unless the figure is restated in another currency. */
  rateOf(figure: Figure): number | null;
  /** The middle of all rates between the same two currencies; null when they are fewer than three. */
  usualRate(figure: Figure): number | null;
}

/** Goes through a ledger once, so that asking for every figure of a long one takes no longer a figure. */
export function findRestatements(ledger: Iterable<LedgerEntry>): Restatements {
  const figures = [...ledger].filter((entry): entry is Figure => entry.type === 'figure');
  const others = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.equivalentOf === null) continue;
    const known = others.get(figure.equivalentOf);
    if (known === undefined) others.set(figure.equivalentOf, [figure]);
    else known.push(figure);
  }
  // The first to restate a figure tells its rate.
  const beside = ({ id }: Figure): Figure | undefined => others.get(id)?.[0];
  const rateOf = (figure: Figure): number | null => {
    const other = beside(figure);
    if (other === undefined || figure.value === 0) return null;
    const money = [figure.unit, other.unit].every((unit) => unit !== null && isCurrency(unit));
    return money ? other.value / figure.value : null;
  };
  const currencies = (figure: Figure): string => `${figure.unit}/${beside(figure)?.unit}`;
  const rates = new Map<string, number[]>();
  for (const figure of figures) {
    const rate = rateOf(figure);
    if (rate === null) continue;
    const known = rates.get(currencies(figure));
    if (known === undefined) rates.set(currencies(figure), [rate]);
    else known.push(rate);
  }
  for (const known of rates.values()) known.sort((a, b) => a - b);
  return {
    of: (id) => others.get(id) ?? [],
    rateOf,
    usualRate: (figure) => {
      const known = rates.get(currencies(figure)) ?? [];
      return known.length < 3 ? null : (known[Math.floor((known.length - 1) / 2)] ?? null);
    },
  };
}
