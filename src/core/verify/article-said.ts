import type { Article } from '../model/article';
import type { VerifiedArticle } from './verification';
import type { WrittenLedger } from './written-ledger';

/** Line breaks and runs of blanks are no part of what a source says. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How a ledger's quotes stand in an article; null without both. */
export function articleSaid(ledger: WrittenLedger | null, article: Article | null): VerifiedArticle | null {
  if (ledger === null || article === null) return null;
  const text = flat(article.text);
  const quoted = ledger.entries.filter(({ type, quote }) => type === 'figure' && quote !== '');
  const hashes = ledger.sources.map(({ hash }) => hash);
  return {
    name: article.name,
    bytes: hashes.length === 0 ? 'unknown' : hashes.includes(article.hash) ? 'same' : 'different',
    found: quoted.filter(({ quote }) => text.includes(flat(quote))).length,
    of: quoted.length,
  };
}
