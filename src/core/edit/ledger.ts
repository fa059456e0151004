import { withSharesApportioned } from '../model/apportion';
import { derive } from '../model/derivation';
import type { Derivation, Figure, LedgerEntry } from '../model/figure';
import { freeId, mapList } from './change';

type Ledger = readonly LedgerEntry[];

/** Two records of one mention: a deck may number it differently than its article does. */
export const isSameMention = (one: Figure, other: Figure): boolean =>
  one.article === other.article && one.start === other.start && one.end === other.end;

/**
 * The ledger with every derivation computed again from its parents. One whose parents no longer
 * bear the operation stays as it was, for the checks to report.
 */
export function recomputed(ledger: Ledger): Ledger {
  const done = new Map<string, LedgerEntry>();
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  const compute = (entry: LedgerEntry, above: readonly string[]): LedgerEntry => {
    const known = done.get(entry.id);
    if (known !== undefined) return known;
    if (entry.type !== 'derivation' || above.includes(entry.id)) return entry;
    const parents = entry.parents.flatMap((id) => {
      const parent = byId.get(id);
      return parent === undefined ? [] : [compute(parent, [...above, entry.id])];
    });
    const result = parents.length === entry.parents.length ? again(entry, parents) : entry;
    done.set(entry.id, result);
    return result;
  };
  return withSharesApportioned(mapList(ledger, (entry) => compute(entry, [])));
}

function again(entry: Derivation, parents: Ledger): Derivation {
  try {
    const { subject: _, ...quantity } = derive(entry.operation, parents);
    const next = { ...entry, ...quantity };
    return JSON.stringify(next) === JSON.stringify(entry) ? entry : next;
  } catch (error) {
    if (error instanceof RangeError) return entry;
    throw error;
  }
}

/** A ledger that took in entries of another, and what those are called in it. */
export interface Adoption {
  readonly ledger: Ledger;
  /** Id in the other ledger → id in this one. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Takes the entries `wanted` of another deck's ledger into `ledger`, parents first. The same
 * mention, or the same operation over the same parents, is found again rather than doubled.
 */
export function adopt(ledger: Ledger, other: Ledger, wanted: readonly string[]): Adoption {
  const ids = new Map<string, string>();
  const result = [...ledger];
  const take = (id: string): string => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const entry = other.find((candidate) => candidate.id === id);
    if (entry === undefined) return id;
    ids.set(id, id);
    const here = entry.type === 'derivation' ? { ...entry, parents: entry.parents.map(take) } : entry;
    const same = result.find((candidate) => isSameEntry(candidate, here));
    const taken = result.map((candidate) => candidate.id);
    const own = same?.id ?? (taken.includes(id) ? freeId(id.replace(/\d+$/, ''), taken) : id);
    if (same === undefined) result.push({ ...here, id: own });
    ids.set(id, own);
    return own;
  };
  wanted.forEach(take);
  return { ledger: result, ids };
}

function isSameEntry(one: LedgerEntry, other: LedgerEntry): boolean {
  if (one.type === 'figure') return other.type === 'figure' && isSameMention(one, other);
  if (one.type === 'signed') return JSON.stringify(one) === JSON.stringify(other);
  return (
    other.type === 'derivation' &&
    one.operation === other.operation &&
    one.parents.join() === other.parents.join()
  );
}
