import type { Derivation, LedgerEntry, Operation, Quantity } from './figure';

const NONE: Pick<Quantity, 'valueHigh' | 'asOf'> = { valueHigh: null, asOf: null };

/** Rounds half away from zero to `digits` after the decimal sign. */
const round = (value: number, digits: number): number => {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
};

/**
 * Computes what a derivation says from its parents, in the order that
 * `derivationSchema.parents` lays down. Shares and growth are in percent; both and multiples are
 * rounded to whole numbers from ten upwards and to one decimal below. A result is exact only when every parent is.
 * @throws RangeError when the parents cannot bear the operation: mixed units, a zero divisor, too few.
 */
export function derive(operation: Operation, parents: readonly Quantity[]): Quantity {
  const first = parents[0];
  const last = parents[parents.length - 1];
  if (first === undefined || last === undefined || (operation !== 'sum' && parents.length < 2)) {
    throw new RangeError(`A ${operation} needs more parents than ${parents.length}.`);
  }
  if (operation !== 'average' && parents.some((parent) => parent.unit !== first.unit)) {
    throw new RangeError(`A ${operation} cannot mix ${parents.map((p) => p.unit).join(', ')}.`);
  }
  if (parents.some((parent) => parent.valueHigh !== null)) {
    throw new RangeError(`A ${operation} cannot read a range.`);
  }
  const exact = parents.every((parent) => parent.qualifier === 'exact');
  const hedged = { qualifier: exact ? 'exact' : 'about', hedge: exact ? null : 'about' } as const;
  const shared = { ...NONE, ...hedged, subject: first.subject };
  const total = (some: readonly Quantity[]): number =>
    Number(some.reduce((sum, quantity) => sum + quantity.value, 0).toPrecision(12));
  const nonZero = (value: number): number => {
    if (value === 0) throw new RangeError(`A ${operation} cannot divide by zero.`);
    return value;
  };
  const shown = (value: number): number => round(value, Math.abs(value) >= 10 ? 0 : 1);
  switch (operation) {
    case 'sum':
      return { ...shared, value: total(parents), kind: first.kind, unit: first.unit };
    case 'difference':
      return { ...shared, value: total([first, { ...last, value: -last.value }]), kind: first.kind, unit: first.unit };
    case 'share': {
      const share = (total(parents.slice(0, -1)) / nonZero(last.value)) * 100;
      // A part is never rounded up to the whole.
      const value = share < 100 && round(share, 0) === 100 ? round(share, 1) : shown(share);
      return { ...shared, value, kind: 'percent', unit: '%' };
    }
    case 'growth':
      return { ...shared, value: shown((first.value / nonZero(last.value) - 1) * 100), kind: 'percent', unit: '%' };
    case 'multiple':
      return { ...shared, value: shown(first.value / nonZero(last.value)), kind: 'ratio', unit: 'times' };
    case 'average':
      return { ...shared, value: Number((first.value / nonZero(last.value)).toPrecision(3)), kind: first.kind, unit: first.unit };
  }
}

const written = (quantity: Quantity): string => String(quantity.value);

/** The derivation's arithmetic as a person writes it: '(163.4 + 103.5) ÷ 270.2'. */
export function formula(operation: Operation, parents: readonly Quantity[]): string {
  const all = parents.map(written);
  const last = all[all.length - 1] ?? '';
  const parts = all.slice(0, -1);
  switch (operation) {
    case 'sum':
      return all.join(' + ');
    case 'difference':
      return all.join(' − ');
    case 'share':
      return `${parts.length > 1 ? `(${parts.join(' + ')})` : parts.join('')} ÷ ${last}`;
    case 'growth':
      return `${all[0] ?? ''} ÷ ${last} − 1`;
    case 'multiple':
    case 'average':
      return `${all[0] ?? ''} ÷ ${last}`;
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
