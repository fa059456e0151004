import type { Paragraph, SceneItem, TableItem } from '../../scene/scene';
import { pt } from '../../scene/units';
import type { Overflow } from '../../scene/overflow';
import type { LayoutContext } from '../context';
import { frameOf, type Box } from '../frame/page';
import { splitParagraphs } from '../text/fit-text';
import { heightOf, round, setText, type ParagraphDraft } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';
import { finish, type Work } from '../work';
import { chooseStepwise } from './choose-step';
import { legibleOn, figuresOf, type BodyPage } from './items';
import { paginate } from './paginate';

export interface ColumnDraft {
  readonly heading: string;
  /** Part of the table's width, relative to the other columns. */
  readonly share: number;
}

/** One cell's paragraphs at a size in points. */
export type CellDraft = (size: number) => readonly ParagraphDraft[];

export interface TableDraft {
  readonly name: string;
  readonly columns: readonly ColumnDraft[];
  readonly rows: readonly (readonly CellDraft[])[];
  /** Sizes to try, largest first. */
  readonly steps: readonly number[];
  /** Says what the table shows, for those who cannot see it. */
  readonly alt: string;
}

/** How a cell's text is set: `setText`, or one that remembers. */
export type SetCell = typeof setText;

interface SetRow {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly height: number;
}

const cellInset = 5;
/** Rows are given room up to this height when there are few of them. */
const roomiestRow = 76;

/**
 * Sets a table into a box, header row repeated on every page, at the largest size that takes the
 * fewest pages. A row taller than a page parts at a line.
 */
export const tablePages = (
  draft: TableDraft,
  context: LayoutContext,
  box: Box = context.areas.body,
): readonly BodyPage[] => finish(tableSteps(draft, context, box, setText));

/** The same some rows at a time, each cell set by `set`: for a table of thousands of rows. */
export function* tableSteps(
  draft: TableDraft,
  context: LayoutContext,
  box: Box,
  set: SetCell,
): Work<readonly BodyPage[]> {
  const widths = columnWidths(draft.columns, box.w);
  const header = setRow(
    draft.columns.map(({ heading }) => [
      {
        runs: [
          styledRun(heading.toUpperCase(), bodyStyle(sizes.fine, { bold: true, colour: 'quiet' })),
        ],
        leading: 1.2,
      },
    ]),
    widths,
    context,
    set,
  );
  const available = box.h - header.row.height;
  const { cut, rows, pages } = yield* chooseStepwise(draft.steps, function* (size) {
    const { rows: whole, overflow: cut } = yield* setRows(draft.rows, size, widths, context, set);
    const rows = whole.flatMap((row) => partRow(row, available));
    const pages = paginate(
      rows.map((row) => row.height),
      available,
      0,
    );
    return { set: { cut, rows, pages }, pages: pages.length, cuts: cut.length > 0 };
  });
  return pages.map((indices, index) => {
    const shown = indices.flatMap((row) => rows[row] ?? []);
    const room = Math.max(0, available - total(shown)) / Math.max(1, shown.length);
    const spread = shown.map((row) => ({
      ...row,
      height: Math.max(row.height, Math.min(row.height + room, roomiestRow)),
    }));
    const overflow = index === 0 ? [...header.overflow, ...cut] : [];
    return { items: [tableItem(draft, [header.row, ...spread], widths, box, context)], overflow };
  });
}

function tableItem(
  draft: TableDraft,
  rows: readonly SetRow[],
  widths: readonly number[],
  box: Box,
  context: LayoutContext,
): TableItem & SceneItem {
  const heights = rows.map((row) => round(row.height));
  return {
    type: 'table',
    name: draft.name,
    frame: frameOf({ ...box, h: heights.reduce((sum, height) => sum + height, 0) }),
    figures: figuresOf(rows.flatMap((row) => row.cells.flat())),
    columns: widths.map(pt),
    rows: rows.map((row, index) => ({
      height: pt(heights[index] ?? 0),
      cells: row.cells.map((paragraphs) => ({
        paragraphs: legibleOn('background', paragraphs, context),
        fill: null,
        align: 'middle' as const,
      })),
    })),
    inset: pt(cellInset),
    headerRule: 'accent',
    rowRule: 'line',
    alt: draft.alt,
  };
}

/** Hundredths of a point that add up to the width exactly. */
function columnWidths(columns: readonly ColumnDraft[], width: number): readonly number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => round((width * share) / shares));
  const rest = round(width - widths.reduce((sum, each) => sum + each, 0));
  return widths.map((each, index) => (index === 0 ? round(each + rest) : each));
}

/** So many rows are set before other work may go on. */
const rowsAtOnce = 24;

function* setRows(
  rows: readonly (readonly CellDraft[])[],
  size: number,
  widths: readonly number[],
  context: LayoutContext,
  set: SetCell,
): Work<{ readonly rows: readonly SetRow[]; readonly overflow: readonly Overflow[] }> {
  const done: ReturnType<typeof setRow>[] = [];
  for (const cells of rows) {
    const drafts = cells.map((cell) => cell(size));
    done.push(setRow(drafts, widths, context, set));
    if (done.length % rowsAtOnce === 0) yield;
  }
  return { rows: done.map(({ row }) => row), overflow: done.flatMap(({ overflow }) => overflow) };
}

function setRow(
  cells: readonly (readonly ParagraphDraft[])[],
  widths: readonly number[],
  context: LayoutContext,
  setCell: SetCell,
): { readonly row: SetRow; readonly overflow: readonly Overflow[] } {
  const set = cells.map((drafts, index) =>
    setCell(drafts, (widths[index] ?? 0) - 2 * cellInset, context),
  );
  return {
    row: {
      cells: set.map(({ paragraphs }) => paragraphs),
      height: rowHeight(set.map(({ paragraphs }) => paragraphs)),
    },
    overflow: set.flatMap(({ overflow }) => overflow),
  };
}

const rowHeight = (cells: readonly (readonly Paragraph[])[]): number =>
  Math.max(sizes.fine, ...cells.map(heightOf)) + 2 * cellInset;

/** Parts a row that no page can hold at a line, its other cells going on beside it. */
function partRow(row: SetRow, available: number): readonly SetRow[] {
  if (row.height <= available) return [row];
  const parts = row.cells.map((cell) => splitParagraphs(cell, available - 2 * cellInset));
  const head = parts.map((part) => part.head);
  const tail = parts.map((part) => part.tail);
  return [
    { cells: head, height: rowHeight(head) },
    ...partRow({ cells: tail, height: rowHeight(tail) }, available),
  ];
}

const total = (rows: readonly SetRow[]): number => rows.reduce((sum, row) => sum + row.height, 0);
