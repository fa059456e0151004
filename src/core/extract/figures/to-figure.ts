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
  const start = tokens[mention.from]?.start ?? 0;
  const end = tokens[mention.to]?.end ?? text.length;
  const number = { start: tokens[mention.first]?.start ?? 0, end: tokens[mention.last]?.end ?? text.length };
  return { start, end, quote: text.slice(start, end), number };
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

/** A mention as a record of the article's ledger. Field by field: spreads cost more than the reading does. */
export function figureOf(article: string, sentence: Sentence, mention: Mention, id: string, equivalentOf: string | null): Figure {
  const { start, end, quote, number } = placeOf(sentence, mention);
  return {
    type: 'figure',
    article,
    block: sentence.block,
    start,
    end,
    quote,
    number,
    value: mention.value,
    valueHigh: mention.valueHigh,
    kind: mention.kind === 'bare' ? 'count' : mention.kind,
    unit: mention.unit,
    qualifier: mention.qualifier,
    hedge: mention.hedge,
    subject: mention.subject,
    asOf: mention.asOf,
    attribution: mention.attribution,
    id,
    equivalentOf,
    grounds: mention.grounds,
  };
}
