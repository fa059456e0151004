import { derive } from '../../model/derivation';
import type { DeckRule } from './deck-rule';

/** Derived numbers that no longer follow from their parents. */
export const derivationStale: DeckRule = ({ ledger }) => {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  return ledger.flatMap((entry) => {
    if (entry.type !== 'derivation') return [];
    const parents = entry.parents.flatMap((id) => byId.get(id) ?? []);
    const finding = (message: string, expected: string) => [
      {
        rule: 'derivation-stale',
        severity: 'error' as const,
        place: { figure: entry.id },
        message,
        actual: String(entry.value),
        expected,
        why: 'A derived number must follow from its parents by its formula.',
      },
    ];
    if (parents.length < entry.parents.length) return finding('A number was derived from a figure that is gone.', 'all its parents');
    try {
      const { value } = derive(entry.operation, parents);
      return value === entry.value ? [] : finding('A derived number does not follow from its parents any more.', String(value));
    } catch (error) {
      if (error instanceof RangeError) return finding('A number was derived from figures that cannot bear it.', error.message);
      throw error;
    }
  });
};
