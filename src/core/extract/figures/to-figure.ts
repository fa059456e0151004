import type { Figure, Quantity } from '../../model/figure';
import type { Mention } from './reading';
import type { Sentence } from './sentence';

/** Where a mention stands in the text: exact words and bare number. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly number: { readonly start: number; readonly end: number };
}

/** Text offsets of a mention's tokens. */
export function placeOf({ tokens, text }: Sentence, mention: Mention): Place {
  const startOf = (at: number): number => tokens[at]?.start ?? 0;
  const endOf = (at: number): number => tokens[at]?.end ?? text.length;
  const [start, end] = [startOf(mention.from), endOf(mention.to)];
  return {
    start,
    end,
    quote: text.slice(start, end),
    number: { start: startOf(mention.first), end: endOf(mention.last) },
  };
}

/** What a settled mention says. A mention that no refiner settled counts something unnamed. */
export const quantityOf = (mention: Mention): Quantity => ({
  value: mention.value,
  valueHigh: mention.valueHigh,
  kind: mention.kind === 'bare' ? 'count' : mention.kind,
  unit: mention.unit,
  qualifier: mention.qualifier,
  hedge: mention.hedge,
  subject: mention.subject,
  asOf: mention.asOf,
});

/** A mention as a record of the article's ledger. */
export const figureOf = (
  article: string,
  sentence: Sentence,
  mention: Mention,
  ids: { readonly id: string; readonly equivalentOf: string | null },
): Figure => ({
  type: 'figure',
  article,
  block: sentence.block,
  ...placeOf(sentence, mention),
  ...quantityOf(mention),
  attribution: mention.attribution,
  ...ids,
  grounds: mention.grounds,
});
