import type { LedgerEntry } from '../../src/core/model/figure';
import { ownFigures } from './ledger/own-figures';
import { policeFigures } from './ledger/police-figures';
import { reviewFigures } from './ledger/review-figures';

/** Invented figures of every sort, for all cases. */
export const ledger: readonly LedgerEntry[] = [...policeFigures, ...reviewFigures, ...ownFigures];
