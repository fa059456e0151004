import type { Derivation, LedgerEntry, Quantity } from './figure';
import { assertNever } from './result';

/**
 * What is shown of a ledger entry. Figures and signed numbers stand as they are; quotients are
 * rounded to what their parents support at a glance, the ledger keeping the full value.
 */
export function shownQuantity(entry: LedgerEntry): Quantity {
  if (entry.type !== 'derivation') return entry;
  if (entry.shown !== undefined) return { ...entry, value: entry.shown };
  const round = (value: number) => roundDerived(entry.operation, value);
  return {
    ...entry,
    value: round(entry.value),
    valueHigh: entry.valueHigh === null ? null : round(entry.valueHigh),
  };
}

function roundDerived(operation: Derivation['operation'], value: number): number {
  switch (operation) {
    case 'sum':
    case 'difference':
      return value;
    case 'share':
    case 'growth':
      return roundPercent(value);
    case 'multiple':
    case 'average':
      return Math.abs(value) >= 100 ? Math.round(value) : to(value, 1);
    default:
      return assertNever(operation);
  }
}

/** Whole percent, unless that would say none or all when it is neither. */
function roundPercent(value: number): number {
  const whole = Math.round(value);
  const misleading = (whole === 0 || whole === 100) && whole !== value;
  if (!misleading) return whole;
  for (let decimals = 1; decimals <= 4; decimals += 1) {
    const rounded = to(value, decimals);
    if (rounded !== whole) return rounded;
  }
  return value;
}

const to = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;
