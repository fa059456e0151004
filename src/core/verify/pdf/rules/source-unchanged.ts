import type { Finding } from '../../../model/finding';
import { finds } from '../../../model/finds';
import { flat } from '../../article-said';
import type { PdfRule } from '../pdf-rule';

/** With the article at hand: it is one that the deck was made from, and every quote of the list of sources stands in it. */
export const sourceUnchanged: PdfRule = ({ file, ledger }, { article }) => {
  if (article === null) return [];
  const known = file.madeFrom.length === 0 || file.madeFrom.includes(article.hash);
  const changed: readonly Finding[] = known
    ? []
    : [
        {
          ...finds('source-unchanged:several', article.name),
          severity: 'warning',
          place: { article: article.name },
          actual: article.hash.slice(0, 12),
          expected: file.madeFrom.map((hash) => hash.slice(0, 12)).join(' or '),
        },
      ];
  const text = flat(article.text);
  const gone = (ledger?.entries ?? [])
    .filter(({ type, quote }) => type === 'figure' && quote !== '' && !text.includes(flat(quote)))
    .map(
      ({ id, quote }): Finding => ({
        ...finds('source-unchanged:gone', quote),
        severity: 'error',
        place: { article: article.name, figure: id },
        actual: 'nowhere',
        expected: quote,
      }),
    );
  // A list of sources names no hashes: which of several articles a quote is of, only a reader can tell.
  if (gone.length > 0 && file.madeFrom.length > 1 && known) return [elsewhere(gone.length, article.name)];
  return [...changed, ...gone];
};

const elsewhere = (quotes: number, article: string): Finding => ({
  ...finds('source-unchanged:elsewhere', quotes),
  severity: 'note',
  place: { article },
  actual: `${quotes} not in ${article}`,
  expected: 'in one of the others',
});
