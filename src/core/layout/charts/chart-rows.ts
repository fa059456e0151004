import type { LedgerEntry, Quantity } from '../../model/figure';
import { inOrderOfDate } from '../../model/iso-date';
import { shownQuantity } from '../../model/derived-rounding';
import { isResidual } from '../../model/residual';
import type { ChartContent } from '../../model/slide';

/** A cell with the number it draws. */
export interface ChartCell {
  readonly id: string;
  readonly quantity: Quantity;
}

export interface ChartRow {
  readonly label: string;
  readonly note: string;
  readonly date: string | null;
  readonly cells: readonly (ChartCell | null)[];
  /** True for the rows that carry the point. */
  readonly point: boolean;
}

/**
 * The rows of a chart in drawing order, what is left over last, with their numbers looked up; a ledger id that is no longer
 * there is a gap.
 */
export function chartRows(
  content: ChartContent,
  ledger: ReadonlyMap<string, LedgerEntry>,
): readonly ChartRow[] {
  const all = content.highlight.length === 0;
  const rows = content.rows.map((row, index) => ({
    label: row.label,
    note: row.note,
    date: row.date,
    cells: row.cells.map((id) => {
      const entry = id === null ? undefined : ledger.get(id);
      return entry === undefined ? null : { id: entry.id, quantity: shownQuantity(entry) };
    }),
    point: all || content.highlight.includes(index),
  }));
  switch (content.order) {
    case 'given':
      return rows;
    case 'descending':
      return [...rows].sort((a, b) => Number(isResidual(a.label)) - Number(isResidual(b.label)) || rank(b) - rank(a));
    case 'time':
      return [...rows].sort((a, b) => inOrderOfDate(a.date, b.date));
  }
}

/** Rows are ranked by their first number, a range by its upper end. */
function rank(row: ChartRow): number {
  const first = row.cells[0]?.quantity;
  return first === undefined ? Number.NEGATIVE_INFINITY : (first.valueHigh ?? first.value);
}
