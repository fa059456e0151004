import type { HouseGround } from '../../model/house';
import { less, spansOf, touches, type Area } from '../../model/spans';
import type { HouseBox } from './box';

/** What a layout's own paint leaves of the place for content. */
export interface Room {
  readonly content: HouseBox;
  /** The share of the whole place that this is. */
  readonly kept: number;
  /** The share of it that shapes and pictures stand behind all the same; what lies under all of it does not count. */
  readonly crossed: number;
}

/** What is painted behind more than this share of the content is a panel to write on. */
const PANEL = 0.6;
/** Less room than this beside what is painted, and content stands on it all the same. */
const KEPT = 0.45;
/** Overlaps of less than this are how templates are drawn. */
const SLACK = 3;
/** Edges of outlines are taken to this many points. */
const COARSE = 4;

const areaOf = ({ w, h }: Area): number => w * h;
const sum = (areas: readonly Area[]): number => areas.reduce((total, area) => total + areaOf(area), 0);

/**
 * The largest upright rectangle in a place that keeps clear of all that is painted, drawn or written into it; all of
 * the place where none is as large as `least` asks.
 */
export function roomBeside(whole: HouseBox, grounds: readonly HouseGround[], drawn: readonly HouseBox[], least: Pick<HouseBox, 'w' | 'h'>): Room {
  // What reaches over the place's edge by a little is no obstacle.
  const inner = { x: whole.x + SLACK, y: whole.y + SLACK, w: whole.w - 2 * SLACK, h: whole.h - 2 * SLACK };
  const painted: (readonly Area[])[] = [];
  for (const ground of grounds) {
    const inside = spansOf(ground).flatMap((span) => common(span, inner) ?? []);
    if (ground.more === true) painted.push([...(painted.pop() ?? []), ...inside]);
    else painted.push(inside);
  }
  const obstacles = [...painted.filter((spans) => sum(spans) <= PANEL * areaOf(whole)).flat(), ...drawn.flatMap((box) => (areaOf(box) > PANEL * areaOf(whole) ? [] : (common(thick(box), inner) ?? [])))];
  const largest = largestFree(whole, obstacles, least);
  const content = largest !== null && areaOf(largest) >= KEPT * areaOf(whole) ? largest : whole;
  const free = obstacles.reduce<readonly Area[]>((left, obstacle) => left.flatMap((part) => less(part, obstacle)), [content]);
  return { content, kept: areaOf(content) / Math.max(1, areaOf(whole)), crossed: 1 - sum(free) / Math.max(1, areaOf(content)) };
}

/** A rule of no height still takes a line's. */
const thick = ({ x, y, w, h }: HouseBox): HouseBox => ({ x, y, w: Math.max(w, 1), h: Math.max(h, 1) });

function common(one: Area, other: Area): Area | null {
  if (!touches(one, other)) return null;
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  return { x, y, w: Math.min(one.x + one.w, other.x + other.w) - x, h: Math.min(one.y + one.h, other.y + other.h) - y };
}

/** The largest rectangle of a place, no less than asked, that none of the obstacles touches: rows from the top, with the free height above each column. */
function largestFree(whole: HouseBox, obstacles: readonly Area[], least: Pick<HouseBox, 'w' | 'h'>): HouseBox | null {
  const xs = edges(whole.x, whole.w, obstacles.map(({ x, w }) => [x, x + w]));
  const ys = edges(whole.y, whole.h, obstacles.map(({ y, h }) => [y, y + h]));
  const columns = xs.length - 1;
  const taken = takenCells(xs, ys, obstacles);
  const free = new Float64Array(columns);
  let best: HouseBox | null = null;
  for (let row = 0; row + 1 < ys.length; row++) {
    const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
    for (let column = 0; column < columns; column++) free[column] = taken[row * columns + column] === 1 ? 0 : (free[column] ?? 0) + bottom - top;
    for (let first = 0; first < columns; first++) {
      let h = Number.POSITIVE_INFINITY;
      for (let last = first; last < columns; last++) {
        h = Math.min(h, free[last] ?? 0);
        if (h < Math.min(least.h, whole.h)) break;
        const x = xs[first] ?? 0;
        const found = { x, y: bottom - h, w: (xs[last + 1] ?? 0) - x, h };
        if (found.w < Math.min(least.w, whole.w)) continue;
        if (best === null || areaOf(found) > areaOf(best) + 1) best = found;
      }
    }
  }
  return best;
}

/** Cells between edges, row by row: 1 where an obstacle touches. */
function takenCells(xs: readonly number[], ys: readonly number[], obstacles: readonly Area[]): Uint8Array {
  const columns = xs.length - 1;
  const taken = new Uint8Array(columns * (ys.length - 1));
  for (const { x, y, w, h } of obstacles) {
    const [left, right] = [cellAt(xs, x + 0.01), cellAt(xs, x + w - 0.01)];
    for (let row = cellAt(ys, y + 0.01); row <= cellAt(ys, y + h - 0.01); row++) taken.fill(1, row * columns + left, row * columns + right + 1);
  }
  return taken;
}

/** The cell between two edges in which a place lies. */
const cellAt = (edges: readonly number[], at: number): number => Math.max(0, Math.min(edges.length - 2, edges.findLastIndex((edge) => edge <= at)));

/** Where obstacles begin and end within a stretch, in order; many edges close to one another are taken as one. */
function edges(from: number, long: number, stretches: readonly (readonly [number, number])[]): readonly number[] {
  const to = from + long;
  const said = stretches.flat().filter((at) => at > from && at < to);
  const coarse = new Set(said).size > 60 ? said.map((at) => from + Math.round((at - from) / COARSE) * COARSE) : said;
  return [...new Set([from, ...coarse, to])].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
}
