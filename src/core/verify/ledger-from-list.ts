import { DECK_LANGUAGES } from '../model/framing/deck-language';
import type { NumberReader, ReadNumber } from '../model/number-reader';
import { isFormula, isSigned } from './framed-words';
import type { WrittenEntry, WrittenLedger } from './written-ledger';
import { quotedIn } from '../model/framing/quote-marks';

/** A row of a list of sources as it stands in a file: the cells' words. */
export interface ListRow {
  readonly mark: string;
  readonly figure: string;
  /** The pieces in which the figure's cell is set: the number's first, then its name's. */
  readonly runs: readonly string[];
  readonly words: string;
  readonly where: string;
}

/**
 * A row's numbers as its figure says them; where the exact words read otherwise ('103.5 t cocaine' is
 * no trillion), as those do. A table's cell is quoted bare, its unit and scale stand in a header: there
 * the number as it is set says what it is.
 */
function numbersOf({ figure, runs }: ListRow, quotes: readonly string[], readNumbers: NumberReader, language: string): readonly ReadNumber[] {
  const said = quotes.map((quote) => readingsOf(quote, readNumbers, language));
  return shownIn({ figure, runs }, said[0] ?? [], readNumbers, language).map((number, index) => {
    const readings = said[index] ?? [];
    const exact = readings.find((reading) => sameEnds(reading, number)) ?? readings[0];
    if (exact === undefined || (index === 0 && exact.unit === null)) return number;
    // 'EUR 9m' opens 'EUR 9m a year' too.
    const isWhole = number.unit !== null && exact.unit?.startsWith(`${number.unit}/`) !== true;
    return sameEnds(exact, number) && isWhole ? number : exact;
  });
}

/** What a row shows: the number set apart, then what stands behind it; as one where only that is what the exact words say ('30' and 'Mio.'). */
function shownIn({ figure, runs }: Pick<ListRow, 'figure' | 'runs'>, said: readonly ReadNumber[], readNumbers: NumberReader, language: string): readonly ReadNumber[] {
  const whole = readNumbers(figure, language);
  const set = numberAlone(runs, readNumbers, language);
  const isSaid = (number: ReadNumber | undefined): boolean => number !== undefined && said.some((reading) => sameEnds(reading, number));
  const apart = set !== null && (isSaid(set.number) || !isSaid(whole[0]));
  const shown = apart ? [set.number, ...readNumbers(runs.slice(set.pieces).join(' '), language)] : whole;
  // Words for a share are read before what they share: 'half' alone is no number.
  return shown.length > 0 ? shown : readNumbers(`${figure} of it`, language);
}

const sameEnds = (one: ReadNumber, other: ReadNumber): boolean => one.value === other.value && one.valueHigh === other.valueHigh;

/** The number that exact words give: in the language that frames the file, then in others, as an article keeps its words whatever frames them. */
const readingsOf = (quote: string, readNumbers: NumberReader, language: string): readonly ReadNumber[] =>
  [language, ...DECK_LANGUAGES].flatMap((one) => readNumbers(quote, one).slice(0, 1));

/** The number that opens a cell, its name apart: read from as few pieces as give it with its unit. */
function numberAlone(runs: readonly string[], readNumbers: NumberReader, language: string): { readonly number: ReadNumber; readonly pieces: number } | null {
  const opened = runs.flatMap((_, index) => {
    const pieces = index + 1;
    const [number, ...more] = readNumbers(runs.slice(0, pieces).map((run) => run.trim()).join(' '), language);
    return number === undefined || more.length > 0 ? [] : [{ number, pieces }];
  });
  return opened.find(({ number }) => number.unit !== null) ?? opened[0] ?? null;
}

/**
 * The ledger as a file's list of sources gives it, for files that carry no ledger part: each row's
 * numbers with their exact words. Offsets are not listed, so `start` is -1.
 */
export function ledgerFromList(rows: readonly ListRow[], readNumbers: NumberReader, language: string): WrittenLedger {
  const entries = rows.flatMap((row): WrittenEntry[] => {
    const { mark, words, where } = row;
    const quotes = quotedIn(words);
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
