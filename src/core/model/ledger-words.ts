import type { LedgerEntry } from './figure';

/** A number of the ledger in plain words for messages and notes: the source's own, or the bare value. */
export const quoteOrNumber = (entry: LedgerEntry): string => {
  if (entry.type === 'figure') return entry.quote;
  return [entry.value, entry.unit].filter((part) => part !== null).join(' ');
};
