import type { Figure } from '../../../src/core/model/figure';

/** A figure with what a test says of it; the rest is plain. */
export const figure = (id: string, quote: string, said: Partial<Figure> = {}): Figure => ({
  type: 'figure',
  id,
  article: 'a1',
  block: 'b1',
  start: 0,
  end: quote.length,
  quote,
  number: { start: 0, end: quote.length },
  value: 0,
  valueHigh: null,
  kind: 'count',
  unit: null,
  qualifier: 'exact',
  hedge: null,
  subject: '',
  asOf: null,
  attribution: null,
  equivalentOf: null,
  grounds: {},
  ...said,
});
