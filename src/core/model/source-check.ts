import { derive } from './derivation';
import type { Derivation, Figure, LedgerEntry } from './figure';
import { qualifierWord } from './figure-format';
import { assertNever } from './result';
import { spokenNumber } from './spoken-number';
import type { Restatements } from './restatements';

/** What the list of sources says about a figure's trustworthiness, and whether to look again. */
export interface SourceCheck {
  readonly words: string;
  readonly lookAgain: boolean;
}

type Ledger = ReadonlyMap<string, LedgerEntry>;

/** Rates of the same two currencies within one deck should not differ by more than this. */
const rateTolerance = 0.015;

const fine = (words: string): SourceCheck => ({ words, lookAgain: false });
const doubtful = (words: string): SourceCheck => ({ words, lookAgain: true });

/** Compares what a slide shows with what the ledger can prove. */
export function sourceCheck(entry: LedgerEntry, ledger: Ledger, restatements: Restatements): SourceCheck {
  switch (entry.type) {
    case 'figure':
      return figureCheck(entry, restatements);
    case 'derivation':
      return derivationCheck(entry, ledger);
    case 'signed':
      return fine(`signed by author: ${entry.reason}`);
    default:
      return assertNever(entry);
  }
}

function figureCheck(figure: Figure, restatements: Restatements): SourceCheck {
  const rate = restatements.rateOf(figure);
  if (rate !== null) {
    const usual = restatements.usualRate(figure);
    const said = `implied rate ${rate.toFixed(3)}`;
    return usual !== null && Math.abs(rate / usual - 1) > rateTolerance
      ? doubtful(`${said}; others ${usual.toFixed(3)}`)
      : fine(said);
  }
  if (!quoteCarries(figure)) {
    return /\d/.test(figure.quote)
      ? doubtful('digits differ from the quote')
      : fine('number in words');
  }
  return qualifierWord(figure) === '' ? fine('matches') : fine('qualifier kept');
}

/** True when the quote has the value's significant digits, whatever its separators and magnitude. */
function quoteCarries(figure: Figure): boolean {
  const groups = digitGroups(figure.quote);
  return saidNumbers(figure).every((number) => groups.includes(significant(number)));
}

/** The numbers of a figure as a quote says them: two of '37 years and 4 months', one of most. */
function saidNumbers(figure: Figure): readonly string[] {
  const spoken = spokenNumber(figure);
  const several = spoken === null ? null : `${spoken.number} ${spoken.suffix}`.match(/\d+/g);
  if (several !== null) return several;
  const { value, valueHigh } = figure;
  return [value, ...(valueHigh === null ? [] : [valueHigh])].map((number) => String(Math.abs(number)));
}

const digitGroups = (quote: string): readonly string[] =>
  [...quote.matchAll(/\d(?:[\d.,'\u00a0\u2009\u202f ]*\d)?/g)].map(([group]) => significant(group));

const significant = (digits: string): string =>
  digits.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');

function derivationCheck(entry: Derivation, ledger: Ledger): SourceCheck {
  const parents = entry.parents.flatMap((id) => ledger.get(id) ?? []);
  if (parents.length !== entry.parents.length) return doubtful('a parent is missing');
  try {
    const { value } = derive(entry.operation, parents);
    const same = Math.abs(value - entry.value) <= Math.abs(value) * 1e-9;
    return same ? fine('recomputed') : doubtful('differs from its formula');
  } catch (error) {
    if (error instanceof RangeError) return doubtful('formula cannot be computed');
    throw error;
  }
}
