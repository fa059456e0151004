import type { PageWords } from './framing/page-words';
import { framingIn } from './framing/framing';
import { fill } from './framing/fill';
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
export function sourceCheck(entry: LedgerEntry, ledger: Ledger, restatements: Restatements, said: PageWords['checks'] = framingIn('en').page.checks): SourceCheck {
  switch (entry.type) {
    case 'figure':
      return figureCheck(entry, restatements, said);
    case 'derivation':
      return derivationCheck(entry, ledger, said);
    case 'signed':
      return fine(fill(said.signed, { reason: entry.reason }));
    default:
      return assertNever(entry);
  }
}

function figureCheck(figure: Figure, restatements: Restatements, words: PageWords['checks']): SourceCheck {
  const rate = restatements.rateOf(figure);
  const written = (one: number): string => one.toFixed(3).replace('.', words.decimal);
  if (rate !== null) {
    const usual = restatements.usualRate(figure);
    return usual !== null && Math.abs(rate / usual - 1) > rateTolerance
      ? doubtful(fill(words.otherRates, { rate: written(rate), usual: written(usual) }))
      : fine(fill(words.rate, { rate: written(rate) }));
  }
  if (!quoteCarries(figure)) {
    return /\d/.test(figure.quote)
      ? doubtful(words.differs)
      : fine(words.inWords);
  }
  return qualifierWord(figure) === '' ? fine(words.matches) : fine(words.kept);
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

function derivationCheck(entry: Derivation, ledger: Ledger, said: PageWords['checks']): SourceCheck {
  const parents = entry.parents.flatMap((id) => ledger.get(id) ?? []);
  if (parents.length !== entry.parents.length) return doubtful(said.parentMissing);
  try {
    const { value } = derive(entry.operation, parents);
    const same = Math.abs(value - entry.value) <= Math.abs(value) * 1e-9;
    return same ? fine(said.recomputed) : doubtful(said.formulaDiffers);
  } catch (error) {
    if (error instanceof RangeError) return doubtful(said.noFormula);
    throw error;
  }
}
