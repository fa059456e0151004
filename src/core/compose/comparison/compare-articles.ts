import type { Extraction } from '../../model/extraction';
import { candidatesOf } from '../chosen';
import { withLedgerIds } from '../ledger-ids';
import { compareSources, type Comparison } from './compare-sources';

/** Two articles side by side, with everything in them chosen. */
export function compareArticles(first: Extraction, second: Extraction): Comparison {
  const pair = [withLedgerIds(first, 0), withLedgerIds(second, 1)] as const;
  const all = new Set(pair.flatMap(({ figures }) => figures.map(({ id }) => id)));
  return compareSources(pair, candidatesOf(pair, all));
}
