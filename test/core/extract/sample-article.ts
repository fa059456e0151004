import { read } from '../../../src/core/read/read';
import type { Article, ArticleFormat } from '../../../src/core/model/article';
import type { Figure } from '../../../src/core/model/figure';
import { sha256, utf8 } from '../read/sample-input';

/** An article read from words of a test. */
export async function article(text: string, format: ArticleFormat = 'txt'): Promise<Article> {
  const result = await read(
    { id: 'a1', name: `test.${format}`, bytes: utf8(text), format },
    sha256,
  );
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** A figure where `quote` first stands in the article, with what the test says of it. */
export function figure(of: Article, id: string, quote: string, says: Partial<Figure>): Figure {
  const start = of.text.indexOf(quote);
  if (start < 0) throw new Error(`The article does not say "${quote}"`);
  const block = of.blocks.find((b) => b.start <= start && start < b.end);
  return {
    type: 'figure',
    id,
    article: of.id,
    block: block?.id ?? '',
    start,
    end: start + quote.length,
    quote,
    number: { start, end: start + quote.length },
    value: Number(quote.replace(/[^\d.]/g, '')),
    valueHigh: null,
    kind: 'count',
    unit: 'case',
    qualifier: 'exact',
    hedge: null,
    subject: '',
    asOf: null,
    attribution: null,
    equivalentOf: null,
    grounds: {},
    ...says,
  };
}
