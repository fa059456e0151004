import { finds } from '../../model/finds';
import { flat } from '../article-said';
import type { Finding } from '../../model/finding';
import type { VerifyRule } from '../verify-rule';

/** With the article at hand: it is the one the deck was made from, and every quote stands where the ledger says. */
export const sourceUnchanged: VerifyRule = ({ ledger }, { article }) => {
  if (ledger === null || article === null) return [];
  const source = ledger.sources.find(({ name, hash }) => hash === article.hash || name === article.name) ?? ledger.sources[0];
  const text = flat(article.text);
  const stands = (quote: string): boolean => text.includes(flat(quote));
  const changed: readonly Finding[] =
    source === undefined || source.hash === article.hash
      ? []
      : [
          {
            ...finds('source-unchanged:one', article.name),
            severity: 'warning',
            place: { article: article.name },
            actual: article.hash.slice(0, 12),
            expected: source.hash.slice(0, 12),
          },
        ];
  const moved = ledger.entries
    .filter((entry) => entry.type === 'figure' && entry.quote !== '' && (source === undefined || entry.article === source.article))
    .filter(({ start, end, quote }) => (start < 0 ? !stands(quote) : article.text.slice(start, end) !== quote))
    .map(
      ({ id, quote, start, end }): Finding => ({
        ...finds(stands(quote) ? 'source-unchanged:moved' : 'source-unchanged:gone', quote),
        severity: stands(quote) ? 'warning' : 'error',
        place: { article: article.name, figure: id, ...(start < 0 ? {} : { start, end }) },
        actual: start < 0 ? 'nowhere' : article.text.slice(start, end),
        expected: quote,
      }),
    );
  return [...changed, ...moved];
};
