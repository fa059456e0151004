import type { HouseGround } from './house';

/** An upright rectangle, in points. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Height of the rows that an outline is cut into: letters are no smaller. */
const ROW = 4;
/** What is smaller than this is how numbers are rounded. */
const HAIRLINE = 0.5;

const known = new WeakMap<object, readonly Area[]>();

/** What a ground covers as upright rectangles: its box, or its outline cut into rows. Holes are left out. */
export function spansOf({ box, outline }: Pick<HouseGround, 'box' | 'outline'>): readonly Area[] {
  if (outline === undefined) return [box];
  const before = known.get(outline);
  if (before !== undefined) return before;
  const spans: Area[] = [];
  // All outlines are cut at the same heights, so that neighbours leave no gaps between them.
  for (let row = Math.floor(box.y / ROW) * ROW; row < box.y + box.h; row += ROW) {
    const y = Math.max(row, box.y);
    const h = Math.min(row + ROW, box.y + box.h) - y;
    const crossings = crossingsAt(y + h / 2, outline);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
      if (to - from > HAIRLINE) spans.push({ x: from, y, w: to - from, h });
    }
  }
  const merged = stacked(spans);
  known.set(outline, merged);
  return merged;
}

/** Where a level crosses the outlines, from left to right: in, out, in, out. */
function crossingsAt(y: number, outline: readonly (readonly number[])[]): readonly number[] {
  const found: number[] = [];
  for (const ring of outline) {
    for (let at = 0; at < ring.length; at += 2) {
      const next = at + 2 < ring.length ? at + 2 : 0;
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [ring[at], ring[at + 1], ring[next], ring[next + 1]];
      if (y1 <= y !== y2 <= y) found.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  return found.sort((a, b) => a - b);
}

/** Rows of the same extent, one below the other, as one rectangle. */
function stacked(spans: readonly Area[]): readonly Area[] {
  const done: Area[] = [];
  for (const span of spans) {
    const above = done.findLastIndex(({ x, y, w, h }) => Math.abs(x - span.x) < HAIRLINE && Math.abs(x + w - span.x - span.w) < HAIRLINE && Math.abs(y + h - span.y) < HAIRLINE);
    const upper = done[above];
    if (upper === undefined) done.push(span);
    else done[above] = { ...upper, h: upper.h + span.h };
  }
  return done;
}

/** True when two areas share anything. */
export const touches = (a: Area, b: Area): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** What is left of an area without another: up to four rectangles, hairlines left out. */
export function less(area: Area, other: Area): readonly Area[] {
  if (!touches(area, other)) return [area];
  const [left, top] = [Math.max(area.x, other.x), Math.max(area.y, other.y)];
  const [right, bottom] = [Math.min(area.x + area.w, other.x + other.w), Math.min(area.y + area.h, other.y + other.h)];
  return [
    { ...area, h: top - area.y },
    { ...area, y: bottom, h: area.y + area.h - bottom },
    { x: area.x, y: top, w: left - area.x, h: bottom - top },
    { x: right, y: top, w: area.x + area.w - right, h: bottom - top },
  ].filter(({ w, h }) => w > HAIRLINE && h > HAIRLINE);
}
