import type { Line } from './lines';

/** Sizes of the type by which a list stands in from the text around it. */
const LEAST_INDENT = 0.8;
/** Between items there is less room than between paragraphs, and more than between lines. */
const LEAST_GAP = 1.12;
const MOST_GAP = 1.7;

/** What tells a list whose bullets are drawn and not written. */
export interface Indents {
  /** True when a line stands in from the text of its column. */
  readonly isIndented: (line: Line) => boolean;
  /** True when the gap over an indented line begins a new item of a list. */
  readonly opensItem: (last: Line, line: Line) => boolean;
  /** True for two indented paragraphs that stand under each other as items do. */
  readonly areItems: (a: Line | undefined, b: Line | undefined) => boolean;
}

/** Measures where the text of each column begins. */
export function indentsOf(lines: readonly Line[], leading: number): Indents {
  const left = new Map<string, number>();
  for (const line of lines) {
    const key = keyOf(line);
    left.set(key, Math.min(left.get(key) ?? Infinity, line.x));
  }
  const indent = (line: Line): number => (line.x - (left.get(keyOf(line)) ?? line.x)) / line.size;
  const isIndented = (line: Line): boolean => indent(line) >= LEAST_INDENT && indent(line) < 6;
  const near = (a: Line, b: Line): boolean =>
    a.page === b.page && Math.abs(a.x - b.x) < 1 && Math.abs(a.size - b.size) < 0.5 && b.y > a.y && b.y - a.y < leading * MOST_GAP;
  return {
    isIndented,
    opensItem: (last, line) => isIndented(line) && near(last, line) && line.y - last.y > leading * LEAST_GAP,
    areItems: (a, b) => a !== undefined && b !== undefined && isIndented(a) && near(a, b) && b.y - a.y > leading * LEAST_GAP,
  };
}

const keyOf = ({ page, column }: Line): string => `${page} ${column}`;
