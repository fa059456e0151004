import { linesOf, rowsOf, type Line } from './lines';
import type { Fragment } from './page-text';

type Row = readonly Fragment[];

/** A stretch of a page that is set in two columns. */
interface Band {
  /** Where the columns part. */
  readonly x: number;
  /** First row, and the first row after. */
  readonly from: number;
  readonly to: number;
}

/** Points on each side of a gutter's middle that are empty; wider than the space between words. */
const HALF_GUTTER = 4;
const STEP = 2;
/** A column has at least so many lines; shorter things are tables and captions. */
const LEAST_LINES = 5;
const MAX_COLUMN_SPLITS = 4;

/**
 * Lines in reading order: above the columns, then column by column, then below. Found by the
 * longest stretch of rows that leave the same upright strip empty and fill both sides of it as
 * prose does; a table's cells do not.
 */
export function readingOrder(fragments: readonly Fragment[], page: number, column = ''): readonly Line[] {
  const rows = rowsOf(fragments);
  const band = column.length < MAX_COLUMN_SPLITS ? bandOf(rows) : null;
  if (!band) return linesOf(fragments, page, column);
  const { x, from, to } = band;
  const inside = rows.slice(from, to).flat();
  const parts = [
    rows.slice(0, from).flat(),
    inside.filter((fragment) => fragment.x < x),
    inside.filter((fragment) => fragment.x >= x),
    rows.slice(to).flat(),
  ];
  return parts.flatMap((part, i) => readingOrder(part, page, `${column}${i}`));
}

function bandOf(rows: readonly Row[]): Band | null {
  const all = rows.flat();
  if (rows.length < LEAST_LINES) return null;
  const [{ from: left, to: right } = { from: 0, to: 0 }] = extent(all);
  let best: Band | null = null;
  for (let x = left + (right - left) * 0.25; x <= left + (right - left) * 0.75; x += STEP)
    for (const run of openRuns(rows, x)) {
      const band = trimmed(rows, run);
      if ((!best || band.to - band.from > best.to - best.from) && isProse(rows.slice(band.from, band.to), x)) best = band;
    }
  return best;
}

/** Runs of rows in which nothing stands in the strip around x. */
function openRuns(rows: readonly Row[], x: number): readonly Band[] {
  const runs: Band[] = [];
  let from = 0;
  for (let i = 0; i <= rows.length; i++) {
    const isOpen = rows[i]?.every((fragment) => fragment.x > x + HALF_GUTTER || fragment.x + fragment.width < x - HALF_GUTTER);
    if (isOpen) continue;
    if (i - from >= LEAST_LINES) runs.push({ x, from, to: i });
    from = i + 1;
  }
  return runs;
}

/** Where one column has ended, what stands below a gap is no part of the other. */
function trimmed(rows: readonly Row[], { x, from, to }: Band): Band {
  const has = (row: Row | undefined, isRight: boolean): boolean =>
    row?.some((fragment) => fragment.x >= x === isRight) ?? false;
  let start = from;
  let end = to;
  for (let i = from + 1; i < to; i++) {
    if (!isGap(rows[i - 1], rows[i])) continue;
    const above = rows.slice(start, i);
    const below = rows.slice(i, to);
    if (!above.some((row) => has(row, true)) || !above.some((row) => has(row, false))) start = i;
    else if (!below.some((row) => has(row, true)) || !below.some((row) => has(row, false))) {
      end = i;
      break;
    }
  }
  return { x, from: start, to: end };
}

function isGap(above: Row | undefined, below: Row | undefined): boolean {
  const [a] = above ?? [];
  const [b] = below ?? [];
  return a !== undefined && b !== undefined && b.y - a.y > Math.min(a.size, b.size) * 2.2;
}

function isProse(rows: readonly Row[], x: number): boolean {
  if (!isWordy(rows.map((row) => row.filter((fragment) => fragment.x < x)))) return false;
  if (!isWordy(rows.map((row) => row.filter((fragment) => fragment.x >= x)))) return false;
  const left = rows.flatMap((row) => extent(row.filter((fragment) => fragment.x < x)));
  const right = rows.flatMap((row) => extent(row.filter((fragment) => fragment.x >= x)));
  if (Math.min(left.length, right.length) < LEAST_LINES) return false;
  const start = left.reduce((least, { from }) => Math.min(least, from), Infinity);
  const end = right.reduce((most, { to }) => Math.max(most, to), -Infinity);
  return fill(left, x - start) > 0.6 && fill(right, end - x) > 0.6;
}

/** Characters in the middle line of a column of prose; the cells of a table are shorter. */
const LEAST_CHARACTERS = 18;

function isWordy(rows: readonly Row[]): boolean {
  const lengths = rows
    .map((row) => row.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0))
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= LEAST_CHARACTERS;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** From the first to the last point that a row covers; none for no fragments. */
function extent(row: Row): readonly Extent[] {
  if (row.length === 0) return [];
  return [
    row.reduce(
      ({ from, to }, { x, width }) => ({ from: Math.min(from, x), to: Math.max(to, x + width) }),
      { from: Infinity, to: -Infinity },
    ),
  ];
}

/** How much of the column's width its middle line takes. */
function fill(lines: readonly Extent[], width: number): number {
  const lengths = lines.map(({ from, to }) => to - from).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) / width;
}
