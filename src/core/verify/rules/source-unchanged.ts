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
            rule: 'source-unchanged',
            severity: 'warning',
            place: { article: article.name },
            message: `${article.name} is not, byte by byte, the article this deck was made from.`,
            actual: article.hash.slice(0, 12),
            expected: source.hash.slice(0, 12),
            why: 'It was edited or saved again since, or it is another article.',
          },
        ];
  const moved = ledger.entries
    .filter((entry) => entry.type === 'figure' && entry.quote !== '' && (source === undefined || entry.article === source.article))
    .filter(({ start, end, quote }) => (start < 0 ? !stands(quote) : article.text.slice(start, end) !== quote))
    .map(
      ({ id, quote, start, end }): Finding => ({
        rule: 'source-unchanged',
        severity: stands(quote) ? 'warning' : 'error',
        place: { article: article.name, figure: id, ...(start < 0 ? {} : { start, end }) },
        message: stands(quote)
          ? `“${quote}” stands elsewhere in the article now.`
          : `“${quote}” is not in the article.`,
        actual: start < 0 ? 'nowhere' : article.text.slice(start, end),
        expected: quote,
        why: 'A number must lead back to its exact words.',
      }),
    );
  return [...changed, ...moved];
};
