import { derive } from '../../model/derivation';
import type { Derivation, Figure, LedgerEntry } from '../../model/figure';
import { qualifierWord } from '../../model/figure-format';
import { assertNever } from '../../model/result';
import { isCurrency } from '../../model/unit-names';

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
export function sourceCheck(entry: LedgerEntry, ledger: Ledger): SourceCheck {
  switch (entry.type) {
    case 'figure':
      return figureCheck(entry, ledger);
    case 'derivation':
      return derivationCheck(entry, ledger);
    case 'signed':
      return fine(`signed by author: ${entry.reason}`);
    default:
      return assertNever(entry);
  }
}

/** The figure that restates another in a second currency or unit, if the ledger has one. */
export const restatementOf = (id: string, ledger: Ledger): Figure | null => {
  for (const entry of ledger.values()) {
    if (entry.type === 'figure' && entry.equivalentOf === id) return entry;
  }
  return null;
};

function figureCheck(figure: Figure, ledger: Ledger): SourceCheck {
  const rate = impliedRate(figure, ledger);
  if (rate !== null) {
    const usual = medianRate(figure, ledger);
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

/** Second currency per first, when a figure is restated in another currency. */
function impliedRate(figure: Figure, ledger: Ledger): number | null {
  const other = restatementOf(figure.id, ledger);
  if (other === null || figure.value === 0) return null;
  const money = [figure.unit, other.unit].every((unit) => unit !== null && isCurrency(unit));
  return money ? other.value / figure.value : null;
}

/** The middle of all rates between the same two currencies; null when there is no other pair. */
function medianRate(figure: Figure, ledger: Ledger): number | null {
  const counterpart = restatementOf(figure.id, ledger)?.unit;
  const rates = [...ledger.values()].flatMap((entry) => {
    if (entry.type !== 'figure' || entry.unit !== figure.unit) return [];
    if (restatementOf(entry.id, ledger)?.unit !== counterpart) return [];
    const rate = impliedRate(entry, ledger);
    return rate === null ? [] : [rate];
  });
  if (rates.length < 3) return null;
  const sorted = rates.sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** True when the quote has the value's significant digits, whatever its separators and magnitude. */
function quoteCarries({ quote, value, valueHigh }: Figure): boolean {
  const groups = [...quote.matchAll(/\d(?:[\d.,'\u00a0\u2009\u202f ]*\d)?/g)].map(([group]) =>
    significant(group),
  );
  return [value, ...(valueHigh === null ? [] : [valueHigh])].every((number) => {
    const wanted = significant(String(Math.abs(number)));
    return groups.some((group) => group === wanted);
  });
}

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
