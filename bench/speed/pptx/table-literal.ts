import type PptxGenJS from 'pptxgenjs';
import type { TableItem } from '../../../src/core/scene/scene';
import { toInches } from '../../../src/core/scene/units';
import type { DeckPlan } from '../../../src/core/write/pptx/plan/deck-plan';
import { inches } from '../../../src/core/write/pptx/plan/object-literals';
import { textLiteral } from './text-literal';

/** Rules of a table in points. */
const HEADER_RULE = 1.5;
const ROW_RULE = 0.75;

/** Rows and options of a table whose column widths and row heights were measured. */
export function tableCall(
  item: TableItem,
  key: string,
  plan: DeckPlan,
): { rows: PptxGenJS.TableRow[]; options: PptxGenJS.TableProps } {
  const none = (): PptxGenJS.BorderProps => ({ type: 'none' });
  const rows = item.rows.map((row, index) =>
    row.cells.map((cell): PptxGenJS.TableCell => {
      const header = index === 0;
      const rule: PptxGenJS.BorderProps = {
        type: 'solid',
        pt: header ? HEADER_RULE : ROW_RULE,
        color: plan.colour(header ? item.headerRule : item.rowRule),
      };
      return {
        // The library's types know single runs as TableCell.
        text: textLiteral(cell.paragraphs, plan) as PptxGenJS.TableCell[],
        options: {
          valign: cell.align,
          border: [none(), none(), rule, none()],
          ...(cell.fill === null ? {} : { fill: { color: plan.colour(cell.fill) } }),
        },
      };
    }),
  );
  return {
    rows,
    options: {
      ...inches(item.frame),
      objectName: key,
      colW: item.columns.map(toInches),
      rowH: item.rows.map((row) => toInches(row.height)),
      margin: toInches(item.inset),
    },
  };
}
