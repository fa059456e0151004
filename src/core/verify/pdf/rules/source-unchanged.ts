import type { Finding } from '../../../model/finding';
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
          rule: 'source-unchanged',
          severity: 'warning',
          place: { article: article.name },
          message: `${article.name} is not, byte by byte, an article this deck was made from.`,
          actual: article.hash.slice(0, 12),
          expected: file.madeFrom.map((hash) => hash.slice(0, 12)).join(' or '),
          why: 'It was edited or saved again since, or it is another article.',
        },
      ];
  const text = flat(article.text);
  const gone = (ledger?.entries ?? [])
    .filter(({ type, quote }) => type === 'figure' && quote !== '' && !text.includes(flat(quote)))
    .map(
      ({ id, quote }): Finding => ({
        rule: 'source-unchanged',
        severity: 'error',
        place: { article: article.name, figure: id },
        message: `“${quote}” is not in the article.`,
        actual: 'nowhere',
        expected: quote,
        why: 'A number must lead back to its exact words.',
      }),
    );
  // A list of sources names no hashes: which of several articles a quote is of, only a reader can tell.
  if (gone.length > 0 && file.madeFrom.length > 1 && known) return [elsewhere(gone.length, article.name)];
  return [...changed, ...gone];
};

const elsewhere = (quotes: number, article: string): Finding => ({
  rule: 'source-unchanged',
  severity: 'note',
  place: { article },
  message: `${quotes} of the quotes are of another article: this deck was made from several.`,
  actual: `${quotes} not in ${article}`,
  expected: 'in one of the others',
  why: 'Verify it against each of them.',
});
