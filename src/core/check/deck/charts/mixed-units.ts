import type { LedgerEntry } from '../../../model/figure';
import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';

const measured = ({ kind, unit }: LedgerEntry): string => (kind === 'count' ? 'count' : `${kind} ${unit ?? ''}`);
const named = ({ kind, unit }: LedgerEntry): string => unit ?? kind;

/** Currencies, measures or counts on one axis that are no multiples of one another. A scatter has an axis a series. */
export const mixedUnits: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ content, place, series, entries }) => {
    const axes = content.kind === 'scatter' ? series : [entries];
    const mixed = axes.find((axis) => new Set(axis.map(measured)).size > 1);
    if (mixed === undefined) return [];
    const units = [...new Set(mixed.map(named))];
    return [
      {
        ...finds('mixed-units', units),
        severity: 'error' as const,
        place,
        actual: units.join(', '),
        expected: 'one unit and one currency on an axis',
      },
    ];
  });
