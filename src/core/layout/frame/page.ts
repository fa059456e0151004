import type { Frame } from '../../scene/scene';
import { pt } from '../../scene/units';
import { round } from '../text/set-text';

/** Lengths in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** 16:9 at 13.333 × 7.5 inches. */
export const page: Box = { x: 0, y: 0, w: 960, h: 540 };

/** Two thirds of an inch. */
export const margin = 48;

/** Where the title hangs: two lines of its first size. */
export const titleZone: Box = { x: margin, y: 33, w: 864, h: 60 };

/** The measure and unit, between title and body. */
export const subtitleZone: Box = { x: margin, y: 101, w: 864, h: 20 };

/** Everything a slide says, between title and source line. */
export const body: Box = { x: margin, y: 130, w: 864, h: 338 };

/** Two lines of the smallest size, that end before the logo begins below them. */
export const sourceZone: Box = { x: margin, y: 474, w: 724, h: 25.4 };

export const footerZone: Box = { x: margin, y: 506, w: 720, h: 14 };
export const slideNumberZone: Box = { x: 884, y: 506, w: 28, h: 14 };

/** A box as a Scene frame, in hundredths of a point. */
export const frameOf = ({ x, y, w, h }: Box): Frame => ({
  x: pt(round(x)),
  y: pt(round(y)),
  w: pt(round(w)),
  h: pt(round(h)),
});

/** A box made smaller by `by` points on all sides. */
export const inset = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  w: w - 2 * by,
  h: h - 2 * by,
});

/** `count` columns of equal width across a box, `gap` apart. */
export function columns(box: Box, count: number, gap: number): readonly Box[] {
  const w = (box.w - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ ...box, x: box.x + index * (w + gap), w }));
}
