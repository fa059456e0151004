import type { Derivation, Figure, Quantity } from '../../src/core/model/figure';

type FigureDraft = Pick<Figure, 'id' | 'value' | 'quote'> & Partial<Figure>;

/** A figure of the ledger with the parts that a case does not care about filled in. */
export const figure = (draft: FigureDraft): Figure => ({
  type: 'figure',
  valueHigh: null,
  kind: 'count',
  unit: null,
  qualifier: 'exact',
  hedge: null,
  subject: '',
  asOf: null,
  article: 'a1',
  block: 'b1',
  start: 0,
  end: draft.quote.length,
  number: { start: 0, end: draft.quote.length },
  where: 'paragraph 1',
  attribution: null,
  equivalentOf: null,
  grounds: {},
  ...draft,
});

/** A derived number of the ledger. */
export const derived = (
  draft: Pick<Derivation, 'id' | 'value' | 'operation' | 'parents'> & Partial<Quantity>,
): Derivation => ({
  type: 'derivation',
  valueHigh: null,
  kind: 'percent',
  unit: '%',
  qualifier: 'exact',
  hedge: null,
  subject: '',
  asOf: null,
  ...draft,
});
