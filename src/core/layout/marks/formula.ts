import type { NumberStyle } from '../../model/brand';
import { shownQuantity } from '../../model/derived-rounding';
import type { Derivation, LedgerEntry } from '../../model/figure';
import { digits } from '../../model/magnitude';
import { assertNever } from '../../model/result';

/** How a derived number was computed, with its parents' numbers: '(163.4 + 103.5) ÷ 270.2'. */
export function formulaOf(
  { operation, parents }: Derivation,
  ledger: ReadonlyMap<string, LedgerEntry>,
  style: NumberStyle,
): string {
  const terms = parents.map((id) => {
    const entry = ledger.get(id);
    return entry === undefined ? '?' : digits(shownQuantity(entry).value, style);
  });
  const [first = '?', second = '?'] = terms;
  switch (operation) {
    case 'sum':
      return terms.join(' + ');
    case 'share': {
      const parts = terms.slice(0, -1);
      const sum = parts.length > 1 ? `(${parts.join(' + ')})` : (parts[0] ?? '?');
      return `${sum} ÷ ${terms.at(-1) ?? '?'}`;
    }
    case 'difference':
      return `${first} − ${second}`;
    case 'growth':
      return `(${first} − ${second}) ÷ ${second}`;
    case 'multiple':
    case 'average':
      return `${first} ÷ ${second}`;
    default:
      return assertNever(operation);
  }
}
