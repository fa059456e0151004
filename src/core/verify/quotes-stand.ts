import type { Article } from '../model/article';
import type { Finding } from '../model/finding';
import { flat } from './article-said';
import type { WrittenLedger } from './written-ledger';

/** With the article at hand: every quote of a list of sources stands in it. */
export function quotesStand(ledger: WrittenLedger | null, article: Article | null): readonly Finding[] {
  if (ledger === null || article === null) return [];
  const text = flat(article.text);
  return ledger.entries
    .filter(({ type, quote }) => type === 'figure' && quote !== '' && !text.includes(flat(quote)))
    .map(({ id, quote }) => ({
      rule: 'source-unchanged',
      severity: 'error',
      place: { article: article.name, figure: id },
      message: `“${quote}” is not in the article.`,
      actual: 'nowhere',
      expected: quote,
      why: 'A number must lead back to its exact words.',
    }));
}
