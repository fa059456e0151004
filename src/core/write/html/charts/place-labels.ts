/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A label that wants to stand near a point. Those with the higher `rank` choose first. */
export interface LabelWish {
  readonly at: Spot;
  readonly w: number;
  readonly h: number;
  readonly rank: number;
}

/** Space between a point's middle and its label. */
const CLEAR = 9;
/** Half the side of the square that a point keeps free. */
const POINT = 5;

/**
 * Places labels beside their points so that none covers a point or another label, nor a
 * line where that can be helped. Gives a box for each wish, in order; null where there was no place.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  lines: readonly (readonly [Spot, Spot])[],
  bounds: Box,
): readonly (Box | null)[] {
  const placed = new Map<LabelWish, Box>();
  for (const wish of [...wishes].sort((a, b) => b.rank - a.rank)) {
    const near = candidates(wish).filter(
      (box) =>
        inside(box, bounds) &&
        ![...placed.values()].some((other) => overlap(box, other)) &&
        !wishes.some((other) => overlap(box, around(other.at, POINT))),
    );
    const clear = near.find((box) => !lines.some(([from, to]) => crosses(from, to, box)));
    // A number across a line can still be read; a number left out cannot.
    const box = clear ?? near[0];
    if (box !== undefined) placed.set(wish, box);
  }
  return wishes.map((wish) => placed.get(wish) ?? null);
}

/** Places to try, the best first. */
function candidates({ at, w, h }: LabelWish): readonly Box[] {
  const above = at.y - CLEAR - h;
  const below = at.y + CLEAR;
  return [
    { x: at.x - w / 2, y: above, w, h },
    { x: at.x - w + CLEAR / 2, y: above, w, h },
    { x: at.x - CLEAR / 2, y: above, w, h },
    { x: at.x - w / 2, y: below, w, h },
    { x: at.x - CLEAR / 2, y: below, w, h },
    { x: at.x - w + CLEAR / 2, y: below, w, h },
    { x: at.x + CLEAR, y: at.y - h / 2, w, h },
    { x: at.x - CLEAR - w, y: at.y - h / 2, w, h },
    { x: at.x - CLEAR - w, y: at.y - h, w, h },
    { x: at.x + CLEAR, y: at.y, w, h },
    { x: at.x - w + CLEAR / 2, y: above - h, w, h },
    { x: at.x - w / 2, y: above - h, w, h },
    { x: at.x - CLEAR / 2, y: below + h, w, h },
  ];
}

const around = (spot: Spot, reach: number): Box => ({
  x: spot.x - reach,
  y: spot.y - reach,
  w: 2 * reach,
  h: 2 * reach,
});

const inside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.w <= bounds.x + bounds.w &&
  box.y + box.h <= bounds.y + bounds.h;

/** True when two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** True when the line between two spots runs through the box (Liang and Barsky's clipping). */
function crosses(from: Spot, to: Spot, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [direction, distance] of [
    [-dx, from.x - box.x],
    [dx, box.x + box.w - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.h - from.y],
  ] as const) {
    if (direction === 0) {
      if (distance < 0) return false;
    } else if (direction < 0) enter = Math.max(enter, distance / direction);
    else leave = Math.min(leave, distance / direction);
  }
  return enter <= leave;
}
