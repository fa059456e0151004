import type { LedgerEntry } from '../../../model/figure';
import type { ChartContent } from '../../../model/slide';

/** What rounding each part to a whole percent may take from or add to a hundred. */
const ROUNDING = 2;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** True when percentages are the parts of one whole: every column, or the only series, comes to about a hundred. */
export function isWholePercent({ kind, rows }: Pick<ChartContent, 'kind' | 'rows'>, entries: readonly LedgerEntry[]): boolean {
  if (entries.length === 0 || entries.some((entry) => entry.kind !== 'percent')) return false;
  const values = new Map(entries.map(({ id, value }) => [id, value]));
  const stacks = kind === 'stacked' || kind === 'stacked100' || kind === 'area';
  const groups = stacks
    ? rows.map(({ cells }) => cells.flatMap((id) => values.get(id ?? '') ?? []))
    : [entries.map(({ value }) => value)];
  return groups.filter((group) => group.length > 0).every((group) => Math.abs(sumOf(group) - 100) <= ROUNDING);
}
