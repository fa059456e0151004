import type { NumberReader, ReadNumber } from '../model/number-reader';
import { isFormula, isSigned } from './framed-words';
import type { WrittenEntry, WrittenLedger } from './written-ledger';

/** A row of a list of sources as it stands in a file: the cells' words. */
export interface ListRow {
  readonly mark: string;
  readonly figure: string;
  /** The pieces in which the figure's cell is set: the number's first, then its name's. */
  readonly runs: readonly string[];
  readonly words: string;
  readonly where: string;
}

const QUOTES = /“([^”]*)”/g;

/**
 * A row's numbers as its figure says them; where the exact words read otherwise ('103.5 t cocaine' is
 * no trillion), as those do. A table's cell is quoted bare, its unit and scale stand in a header: there
 * the number as it is set says what it is.
 */
function numbersOf({ figure, runs }: ListRow, quotes: readonly string[], readNumbers: NumberReader, language: string): readonly ReadNumber[] {
  const exact = quotes.map((quote) => readNumbers(quote, language)[0]);
  const alone = numberAlone(runs, readNumbers, language);
  return readNumbers(figure, language).map((number, index) => {
    const said = exact[index];
    if (index === 0 && said?.unit === null && alone !== null) return number.value === alone.value && number.unit !== null ? number : alone;
    const read = said === undefined || (said.value === number.value && number.unit !== null);
    return read ? number : said;
  });
}

/** The number that opens a cell, its name apart: read from as few pieces as give it with its unit. */
function numberAlone(runs: readonly string[], readNumbers: NumberReader, language: string): ReadNumber | null {
  const opened = runs.map((_, index) => readNumbers(runs.slice(0, index + 1).map((run) => run.trim()).join(' '), language));
  const single = opened.flatMap(([number, ...more]) => (number === undefined || more.length > 0 ? [] : [number]));
  return single.find(({ unit }) => unit !== null) ?? single[0] ?? null;
}

/**
 * The ledger as a file's list of sources gives it, for files that carry no ledger part: each row's
 * numbers with their exact words. Offsets are not listed, so `start` is -1.
 */
export function ledgerFromList(rows: readonly ListRow[], readNumbers: NumberReader, language: string): WrittenLedger {
  const entries = rows.flatMap((row): WrittenEntry[] => {
    const { mark, words, where } = row;
    const quotes = [...words.matchAll(QUOTES)].map(([, quote = '']) => quote);
    const type = isFormula(words) ? 'derivation' : isSigned(where) ? 'signed' : 'figure';
    return numbersOf(row, quotes, readNumbers, language).map((number, index) => ({
      id: index === 0 ? mark : `${mark}.${index + 1}`,
      type,
      value: number.value,
      valueHigh: number.valueHigh,
      kind: number.kind,
      unit: number.unit,
      qualifier: number.qualifier,
      quote: quotes[index] ?? (index === 0 ? '' : (quotes[0] ?? '')),
      article: null,
      start: -1,
      end: -1,
      equivalentOf: index === 0 ? null : mark,
      operation: null,
      parents: [],
      roundedTo: null,
    }));
  });
  return { from: 'list', entries, sources: [], shown: [] };
}
