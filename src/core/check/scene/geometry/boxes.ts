/** Lengths in points from the slide's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Rounding to hundredths of a point may make neighbours touch. */
const touch = 0.5;

/** True when two boxes share more than a hairline. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > touch &&
  Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > touch;

/** True when `inner` lies within `outer`, hairlines aside. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - touch &&
  inner.y >= outer.y - touch &&
  inner.x + inner.w <= outer.x + outer.w + touch &&
  inner.y + inner.h <= outer.y + outer.h + touch;
