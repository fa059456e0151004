import type { LedgerEntry } from '../../../src/core/model/figure';
import { derived } from '../figures';

/** Numbers computed from the figures of both sources, and one that the author signs. */
export const ownFigures: readonly LedgerEntry[] = [
  derived({
    id: 'weight',
    value: 62,
    kind: 'mass',
    unit: 'tonne',
    operation: 'sum',
    parents: ['resin', 'cocaine', 'amphetamine', 'heroin'],
    subject: 'weighed drugs',
  }),
  derived({
    id: 'two-share',
    value: 95.1612903226,
    operation: 'share',
    parents: ['resin', 'cocaine', 'weight'],
    subject: 'of weighed drugs',
  }),
  derived({
    id: 'growth',
    value: 8.05666666667,
    kind: 'ratio',
    unit: 'times',
    qualifier: 'about',
    hedge: 'about',
    operation: 'multiple',
    parents: ['arrests', 'arrests-2023'],
    subject: 'arrests',
  }),
  {
    type: 'signed',
    id: 'own-sites',
    value: 14,
    valueHigh: null,
    kind: 'count',
    unit: 'site',
    qualifier: 'exact',
    hedge: null,
    subject: 'of ours on the route',
    asOf: null,
    reason: 'network inventory of 1 March',
  },
];
