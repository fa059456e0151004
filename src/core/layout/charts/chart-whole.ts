import type { LayoutContext } from '../context';
import { shownQuantity } from '../../model/derived-rounding';
import type { ChartContent } from '../../model/slide';
import type { ChartRow } from './chart-rows';

/**
 * Adds the stated whole to the charts that draw it: a waterfall ends in it; a doughnut whose parts
 * fall short of it shows the rest as not itemised.
 */
export function withWhole(
  content: ChartContent,
  rows: readonly ChartRow[],
  { ledger, words: { charts } }: Pick<LayoutContext, 'ledger' | 'words'>,
): readonly ChartRow[] {
  const whole = content.total === null ? undefined : ledger.get(content.total);
  if (whole === undefined) return rows;
  const quantity = shownQuantity(whole);
  const drawn = rows.some((row) => row.cells.some((cell) => cell?.id === whole.id));
  const bare = { note: '', date: null };
  if (content.kind === 'waterfall' && !drawn) {
    return [...rows, { ...bare, label: charts.total, cells: [{ id: whole.id, quantity }], point: true }];
  }
  if (content.kind === 'doughnut') {
    const parts = rows.reduce((sum, row) => sum + (row.cells[0]?.quantity.value ?? 0), 0);
    const rest = Number((quantity.value - parts).toPrecision(12));
    if (rest <= 0) return rows;
    const cell = { id: '', quantity: { ...quantity, value: rest, valueHigh: null } };
    return [...rows, { ...bare, label: charts.rest, cells: [cell], point: false }];
  }
  return rows;
}
