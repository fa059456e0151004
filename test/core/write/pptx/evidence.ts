import type { SourceRecord } from '../../../../src/core/model/deck';
import type { LedgerEntry } from '../../../../src/core/model/figure';

const quantity = { valueHigh: null, unit: null, hedge: null, subject: '', asOf: null } as const;

export const ledger: readonly LedgerEntry[] = [
  {
    ...quantity,
    type: 'figure',
    id: 'f1',
    value: 163.4,
    kind: 'mass',
    unit: 'tonne',
    qualifier: 'exact',
    subject: 'cannabis found',
    article: 'a1',
    block: 'b2',
    start: 40,
    end: 68,
    quote: '163.4 tonnes of “cannabis” & resin',
    number: { start: 40, end: 52 },
    where: 'paragraph 2',
    attribution: null,
    equivalentOf: null,
    grounds: {},
  },
  { ...quantity, type: 'derivation', id: 'd1', value: 99, kind: 'percent', unit: '%', qualifier: 'exact', operation: 'share', parents: ['f1', 'f2'] },
  { ...quantity, type: 'signed', id: 'u1', value: 12, kind: 'count', qualifier: 'about', reason: 'The duty officer’s count' },
];

export const sources: readonly SourceRecord[] = [
  {
    article: 'a1',
    title: 'What the harbour searches found',
    byline: 'A. Writer',
    publisher: null,
    published: '2024-03-01',
    name: 'harbour.md',
    hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
];
