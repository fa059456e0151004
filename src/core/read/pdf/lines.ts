import { raisedDigits } from '../raised-digits';
import type { Fragment } from './page-text';

export interface Cell {
  readonly x: number;
  readonly right: number;
  readonly text: string;
}

/** Fragments on one baseline. */
export interface Line {
  readonly text: string;
  /** Parts with a wider gap between them than words have, as in a table's row; mostly one for a line of prose. */
  readonly parts: readonly Cell[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** Lines of one column of a page share it. */
  readonly column: string;
}

/** Gaps in sizes of the type: a space between words, and more than a space. */
const WORD_GAP = 0.15;
const PART_GAP = 0.4;

/** Lines of a column from top to bottom. */
export const linesOf = (fragments: readonly Fragment[], page: number, column: string): readonly Line[] =>
  rowsOf(fragments).map((row) => lineOf(row, page, column));

/** Fragments that share a baseline, from top to bottom. */
export function rowsOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && onSameLine(row, fragment)) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows;
}

/** Raised and lowered marks belong to the line that they stand on. */
function onSameLine(row: readonly Fragment[], next: Fragment): boolean {
  const largest = row.reduce((a, b) => (b.size > a.size ? b : a));
  return Math.abs(next.y - largest.y) < Math.max(largest.size, next.size) * 0.45;
}

function lineOf(row: readonly Fragment[], page: number, column: string): Line {
  const main = row.reduce((a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a));
  const cells: { x: number; right: number; text: string }[] = [];
  for (const fragment of [...row].sort((a, b) => a.x - b.x)) {
    const text = isRaised(fragment, main) ? raisedDigits(fragment.text) : fragment.text;
    const cell = cells.at(-1);
    const gap = cell ? (fragment.x - cell.right) / main.size : Infinity;
    if (!cell || gap > PART_GAP) cells.push({ x: fragment.x, right: fragment.x + fragment.width, text });
    else {
      const spaced = gap > WORD_GAP && !/\s$/.test(cell.text) && !/^\s/.test(text);
      cell.text += `${spaced ? ' ' : ''}${text}`;
      cell.right = Math.max(cell.right, fragment.x + fragment.width);
    }
  }
  const tidy = cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }));
  return {
    text: tidy.map(({ text }) => text).join(' '),
    parts: tidy,
    x: tidy[0]?.x ?? 0,
    right: tidy.at(-1)?.right ?? 0,
    y: main.y,
    size: main.size,
    page,
    column,
  };
}

const isRaised = (fragment: Fragment, main: Fragment): boolean =>
  fragment.size < main.size * 0.9 && fragment.y < main.y - main.size * 0.15 && /^\d{1,3}$/.test(fragment.text.trim());
