import type { LedgerEntry } from '../../model/figure';
import type { ChartContent, NumberCard } from '../../model/slide';
import type { CardSlot, FigureQuery, GroupQuery } from '../../model/template';

type Ledger = readonly LedgerEntry[];

/** Words of a subject that tell what is measured: long enough to mean something, singular. */
const tellingWords = (subject: string): readonly string[] =>
  subject
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/s$/, ''));

const withWords = (words: readonly string[]): { readonly words?: readonly string[] } =>
  words.length === 0 ? {} : { words: [...new Set(words)] };

/** Asks for a figure that measures what this one does. */
export function queryLike(entry: LedgerEntry): FigureQuery {
  const noun = entry.kind === 'count' ? ` ${entry.unit ?? ''}` : '';
  return { kinds: [entry.kind], ...withWords(tellingWords(`${entry.subject}${noun}`)) };
}

/** A card that asks for a figure like the one it shows; any figure when it shows none. */
export function cardSlot({ figure }: NumberCard, index: number, slide: string, ledger: Ledger): CardSlot {
  const entry = ledger.find(({ id }) => id === figure);
  const name = `${slide}-${index + 1}`;
  return { name, query: entry === undefined ? { prefer: 'central' } : queryLike(entry) };
}

/** Asks for figures that may stand together as these do. */
export function groupLike({ rows }: ChartContent, ledger: Ledger): GroupQuery {
  const cells = new Set(rows.flatMap((row) => row.cells));
  const kinds = ledger.filter(({ id }) => cells.has(id)).map(({ kind }) => kind);
  const dated = rows.length > 0 && rows.every(({ date }) => date !== null);
  return {
    ...(kinds.length > 0 && { kinds: [...new Set(kinds)] }),
    ...(dated && { bonds: ['trend' as const] }),
  };
}
