import { derive } from '../../model/derivation';
import { finds } from '../../model/finds';
import type { DeckRule } from './deck-rule';

/** Derived numbers that no longer follow from their parents. */
export const derivationStale: DeckRule = ({ ledger }) => {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  return ledger.flatMap((entry) => {
    if (entry.type !== 'derivation') return [];
    const parents = entry.parents.flatMap((id) => byId.get(id) ?? []);
    const finding = (found: ReturnType<typeof finds>, expected: string) => [
      {
        ...found,
        severity: 'error' as const,
        place: { figure: entry.id },
        actual: String(entry.value),
        expected,
      },
    ];
    if (parents.length < entry.parents.length) return finding(finds('derivation-stale:parent'), 'all its parents');
    try {
      const { value } = derive(entry.operation, parents);
      return value === entry.value ? [] : finding(finds('derivation-stale:value'), String(value));
    } catch (error) {
      if (error instanceof RangeError) return finding(finds('derivation-stale:impossible'), error.message);
      throw error;
    }
  });
};
