import type { LedgerEntry } from '../../../model/figure';
import { finds } from '../../../model/finds';
import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';

const yearOf = ({ asOf }: LedgerEntry): string | null => asOf?.iso.slice(0, 4) ?? null;

/** Values of different years side by side as if they were of one, in a chart whose axis is not time. */
export const mixedPeriods: DeckRule = (deck) =>
  chartsOf(deck).flatMap(({ content, place, entries }) => {
    if (content.order === 'time' || content.rows.some(({ date }) => date !== null)) return [];
    const words = content.rows.map(({ label, note }) => `${label} ${note}`).concat(content.series).join(' ');
    const years = [...new Set(entries.flatMap((entry) => yearOf(entry) ?? []))].sort();
    const unsaid = years.filter((year) => !words.includes(year));
    if (years.length < 2 || unsaid.length === 0) return [];
    return [
      {
        ...finds('mixed-periods', years),
        severity: 'warning' as const,
        place,
        actual: years.join(', '),
        expected: 'one period, or the year in each label',
      },
    ];
  });
