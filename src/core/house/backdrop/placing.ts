import { child, type PartElement } from '../../office/open-package';
import { boxOf, type HouseBox } from '../layouts/box';
import type { Point } from './path';

/** Where a point comes to lie: as SVG's matrix(a b c d e f). */
export type Placing = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const AS_IT_STANDS: Placing = [1, 0, 0, 1, 0, 0];

/** A point after a placing. */
export const placed = ([a, b, c, d, e, f]: Placing, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** One placing within another. */
export const inside = (outer: Placing, [a, b, c, d, e, f]: Placing): Placing => {
  const [oa, ob, oc, od, oe, of] = outer;
  return [oa * a + oc * b, ob * a + od * b, oa * c + oc * d, ob * c + od * d, oa * e + oc * f + oe, ob * e + od * f + of];
};

/** Rotation and mirroring of a shape or group about the middle of its box. */
export function turning(transform: PartElement | null, { x, y, w, h }: HouseBox): Placing {
  const { rot, flipH, flipV } = transform?.attributes ?? {};
  const angle = Number(rot ?? 0) / 60_000;
  const [sx, sy] = [flipH === '1' || flipH === 'true' ? -1 : 1, flipV === '1' || flipV === 'true' ? -1 : 1];
  if (!angle && sx === 1 && sy === 1) return AS_IT_STANDS;
  const turn = ((angle || 0) / 180) * Math.PI;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [cx, cy] = [x + w / 2, y + h / 2];
  const [a, b, c, d] = [cos * sx, sin * sx, -sin * sy, cos * sy];
  return [a, b, c, d, cx - a * cx - c * cy, cy - b * cx - d * cy];
}

/** A group's own coordinates laid over its place. */
export function grouping(transform: PartElement | null): Placing {
  const outer = boxOf(transform);
  const at = child(transform, 'a:chOff')?.attributes;
  const size = child(transform, 'a:chExt')?.attributes;
  const [x, y, w, h] = [at?.['x'], at?.['y'], size?.['cx'], size?.['cy']].map((value) => Number(value ?? Number.NaN) / 12700) as [number, number, number, number];
  if (outer === null || !(w > 0) || !(h > 0) || !Number.isFinite(x) || !Number.isFinite(y)) return AS_IT_STANDS;
  const [sx, sy] = [outer.w / w, outer.h / h];
  return inside(turning(transform, outer), [sx, 0, 0, sy, outer.x - sx * x, outer.y - sy * y]);
}
