import type { Derivation, LedgerEntry, Operation, Quantity } from './figure';
import { assertNever } from './result';

/** Takes binary dust off a result: 163.4 + 103.5 is 266.9. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * Computes what a derivation says from its parents, in the order that `derivationSchema.parents`
 * lays down. Shares and growth are in percent. The full value is kept; what is shown of it is
 * `shownQuantity`'s to round. A result is exact only when every parent is.
 *
 * @throws RangeError when the parents cannot bear the operation: mixed units, ranges, a zero
 *   divisor, too few.
 */
export function derive(operation: Operation, parents: readonly Quantity[]): Quantity {
  const [first] = parents;
  const last = parents[parents.length - 1];
  if (first === undefined || last === undefined || (operation !== 'sum' && parents.length < 2)) {
    throw new RangeError(`A ${operation} needs more parents than ${parents.length}.`);
  }
  if (operation !== 'average' && parents.some(({ unit }) => unit !== first.unit)) {
    throw new RangeError(`A ${operation} cannot mix ${parents.map(({ unit }) => unit).join(', ')}.`);
  }
  if (parents.some(({ valueHigh }) => valueHigh !== null)) {
    throw new RangeError(`A ${operation} cannot read a range.`);
  }
  const exact = parents.every(({ qualifier }) => qualifier === 'exact');
  const shared = {
    valueHigh: null,
    asOf: null,
    subject: first.subject,
    qualifier: exact ? 'exact' : 'about',
    hedge: exact ? null : 'about',
  } as const;
  const sum = (some: readonly Quantity[]): number => some.reduce((total, { value }) => total + value, 0);
  const over = (value: number, divisor: number): number => {
    if (divisor === 0) throw new RangeError(`A ${operation} cannot divide by zero.`);
    return value / divisor;
  };
  const same = { kind: first.kind, unit: first.unit } as const;
  const percent = { kind: 'percent', unit: '%' } as const;
  switch (operation) {
    case 'sum':
      return { ...shared, ...same, value: clean(sum(parents)) };
    case 'difference':
      // What lies between 12% and 15% are points, not percent.
      return { ...shared, ...same, ...(first.unit === '%' ? { unit: 'percentage point' } : {}), value: clean(first.value - last.value) };
    case 'share':
      return { ...shared, ...percent, value: clean(over(sum(parents.slice(0, -1)), last.value) * 100) };
    case 'growth':
      return { ...shared, ...percent, value: clean((over(first.value, last.value) - 1) * 100) };
    case 'multiple':
      return { ...shared, kind: 'ratio', unit: 'times', value: clean(over(first.value, last.value)) };
    case 'average':
      return { ...shared, ...same, value: clean(over(first.value, last.value)) };
    default:
      return assertNever(operation);
  }
}

/** Makes the ledger entry for an operation over ledger entries. */
export const derivation = (
  id: string,
  operation: Operation,
  parents: readonly LedgerEntry[],
  subject: string,
): Derivation => ({
  ...derive(operation, parents),
  subject,
  type: 'derivation',
  id,
  operation,
  parents: parents.map((parent) => parent.id),
});
