import type { LabelPlace } from './native-chart';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A label that looks for a place at its point; sizes in points. */
export interface LabelWish {
  readonly at: Spot;
  readonly w: number;
  readonly h: number;
}

/** Where a label stands: a place that PowerPoint knows, and how far it is moved sideways from there, in points. */
export interface PlacedLabel {
  readonly place: LabelPlace;
  readonly aside: number;
}

interface Box extends Spot {
  readonly w: number;
  readonly h: number;
}

/** In the preview's order of preference: above, aside above, below, aside below, beside. `aside` is in widths of the label. */
const PLACES = [
  { place: 't', aside: 0 },
  { place: 't', aside: -0.5 },
  { place: 't', aside: 0.5 },
  { place: 'b', aside: 0 },
  { place: 'b', aside: 0.5 },
  { place: 'b', aside: -0.5 },
  { place: 'r', aside: 0 },
  { place: 'l', aside: 0 },
] as const;
const GAP = 6;
/** A label outside the chart is cut or moved by PowerPoint, which is worse than one on a line. */
const COST = { outside: 40, onLabel: 20, onLine: 16 } as const;

/**
 * Above, beside or below its point: for each label the place where it runs into the fewest lines
 * and labels placed before, within the bounds.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  lines: readonly (readonly [Spot, Spot])[],
  bounds: Box,
): readonly PlacedLabel[] {
  const placed: Box[] = [];
  return wishes.map((wish) => {
    const options = PLACES.map(({ place, aside }, order) => {
      const upright = boxAt(wish, place);
      const box = { ...upright, x: upright.x + aside * wish.w };
      const cost =
        order +
        (inside(box, bounds) ? 0 : COST.outside) +
        COST.onLabel * placed.filter((other) => overlap(box, other)).length +
        COST.onLine * lines.filter((line) => crosses(box, line)).length;
      return { place, aside: aside * wish.w, box, cost };
    });
    const best = options.reduce((least, one) => (one.cost < least.cost ? one : least));
    placed.push(best.box);
    return { place: best.place, aside: best.aside };
  });
}

function boxAt({ at, w, h }: LabelWish, place: (typeof PLACES)[number]['place']): Box {
  switch (place) {
    case 't':
      return { x: at.x - w / 2, y: at.y - GAP - h, w, h };
    case 'b':
      return { x: at.x - w / 2, y: at.y + GAP, w, h };
    case 'l':
      return { x: at.x - GAP - w, y: at.y - h / 2, w, h };
    case 'r':
      return { x: at.x + GAP, y: at.y - h / 2, w, h };
  }
}

/** Points of leading that a label's height holds: they may lie outside. */
const LEEWAY = 4;

const inside = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x && box.y >= bounds.y - LEEWAY && box.x + box.w <= bounds.x + bounds.w && box.y + box.h <= bounds.y + bounds.h + LEEWAY;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** True when a line runs through a box: what is left of it after clipping at each side (Liang–Barsky). */
function crosses(box: Box, [from, to]: readonly [Spot, Spot]): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.w - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.h - from.y],
  ] as const;
  for (const [along, distance] of sides) {
    if (along === 0 && distance < 0) return false;
    if (along === 0) continue;
    const at = distance / along;
    if (along < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
  }
  return enter < leave;
}
