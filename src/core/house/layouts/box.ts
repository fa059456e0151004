import { FARTHEST } from '../../model/house';
import type { Area } from '../../model/spans';
import { child, type PartElement } from '../../office/open-package';
import { clamp } from './text-style';

/** Place and size in points. */
export type HouseBox = Area;

const POINT = 12700;

/** The place that an `a:xfrm` gives, or null when it gives none. */
export function boxOf(transform: PartElement | null): HouseBox | null {
  const at = child(transform, 'a:off')?.attributes;
  const size = child(transform, 'a:ext')?.attributes;
  if (at === undefined || size === undefined) return null;
  return {
    x: clamp(Number(at['x']) / POINT, -FARTHEST, FARTHEST),
    y: clamp(Number(at['y']) / POINT, -FARTHEST, FARTHEST),
    w: clamp(Number(size['cx']) / POINT, 0, FARTHEST),
    h: clamp(Number(size['cy']) / POINT, 0, FARTHEST),
  };
}

/** The box made smaller by what is given for each side; never less than nothing. */
export const within = ({ x, y, w, h }: HouseBox, by: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }): HouseBox => ({
  x: clamp(x + by.left, -FARTHEST, FARTHEST),
  y: clamp(y + by.top, -FARTHEST, FARTHEST),
  w: clamp(w - by.left - by.right, 0, FARTHEST),
  h: clamp(h - by.top - by.bottom, 0, FARTHEST),
});

const right = ({ x, w }: HouseBox): number => x + w;
const bottom = ({ y, h }: HouseBox): number => y + h;

/** The box around all of them; null for none. */
export function around(boxes: readonly HouseBox[]): HouseBox | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, w: Math.max(...boxes.map(right)) - x, h: Math.max(...boxes.map(bottom)) - y };
}

/** Overlaps of less than this are how templates are drawn. */
const SLACK = 3;

const overlaps = (a: HouseBox, b: HouseBox): boolean =>
  a.x + SLACK < right(b) && b.x + SLACK < right(a) && a.y + SLACK < bottom(b) && b.y + SLACK < bottom(a);

/** The largest part of a box that keeps clear of another. */
export function clearOf(box: HouseBox, other: HouseBox): HouseBox {
  if (!overlaps(box, other)) return box;
  const parts: readonly HouseBox[] = [
    { ...box, y: bottom(other), h: bottom(box) - bottom(other) },
    { ...box, h: other.y - box.y },
    { ...box, x: right(other), w: right(box) - right(other) },
    { ...box, w: other.x - box.x },
  ];
  const area = ({ w, h }: HouseBox): number => (w > 0 && h > 0 ? w * h : 0);
  return parts.reduce((best, part) => (area(part) > area(best) ? part : best));
}
