import { contrastRatio } from '../../model/contrast';
import type { Paint } from '../colours';
import type { HouseBox } from '../layouts/box';
import type { Fill } from './fill';
import { corners, type Point } from './path';

type Gradient = Extract<Fill, { kind: 'gradient' }>;

/** A part of a gradient with the paints it runs between; `cut` keeps of an outline what lies in it. */
export interface Band {
  readonly paints: readonly Paint[];
  readonly cut: (ring: readonly number[]) => readonly number[];
}

/** So many parts of a gradient are told apart. */
const BANDS = 8;
/** Colours nearer than this are one ground. */
const ALIKE = 1.3;

/** A gradient in a box, in bands of few colours, from the bottom up. */
export function bandsOf(fill: Gradient, box: HouseBox): readonly Band[] {
  const stops = [...fill.stops].sort((a, b) => a.at - b.at);
  const paints = stops.map(({ paint }) => paint);
  const flat = paints.every((one) => paints.every((other) => contrastRatio(one.hex, other.hex) <= ALIKE && Math.abs(one.alpha - other.alpha) < 0.05));
  if (flat) return [{ paints, cut: (ring) => ring }];
  const steps = Array.from({ length: BANDS }, (_, nth) => [nth / BANDS, (nth + 1) / BANDS] as const);
  const between = (from: number, to: number): readonly Paint[] => [paintAt(stops, from), ...stops.filter(({ at }) => at > from && at < to).map(({ paint }) => paint), paintAt(stops, to)];
  if (fill.radial) {
    // The outermost first: what lies within is painted over it.
    return steps.toReversed().map(([from, to]) => ({ paints: between(from, to), cut: to === 1 ? (ring) => ring : (ring) => clipped(ring, around(fill.centre, to, box)) }));
  }
  const turn = (fill.angle / 180) * Math.PI;
  const along: Point = [Math.cos(turn), Math.sin(turn)];
  const reach = cornersOf(box).map(([x, y]) => x * along[0] + y * along[1]);
  const [least, most] = [Math.min(...reach), Math.max(...reach)];
  const level = (share: number): number => least + share * (most - least);
  return steps.map(([from, to]) => ({
    paints: between(from, to),
    cut: (ring) => half(half(ring, along, level(from)), [-along[0], -along[1]], -level(to)),
  }));
}

function paintAt(stops: Gradient['stops'], share: number): Paint {
  const after = stops.findIndex(({ at }) => at >= share);
  const [first, last] = [stops[0], stops.at(-1)];
  const upper = after === -1 ? last : stops[after];
  const lower = after <= 0 ? (after === 0 ? first : last) : stops[after - 1];
  if (lower === undefined || upper === undefined) return { hex: '000000', alpha: 1 };
  const t = upper.at === lower.at ? 0 : Math.max(0, Math.min(1, (share - lower.at) / (upper.at - lower.at)));
  const mixed = (from: number, to: number): number => from + (to - from) * t;
  const channel = (at: number): string =>
    Math.round(mixed(Number.parseInt(lower.paint.hex.slice(at, at + 2), 16), Number.parseInt(upper.paint.hex.slice(at, at + 2), 16))).toString(16).padStart(2, '0');
  return { hex: `${channel(0)}${channel(2)}${channel(4)}`.toUpperCase(), alpha: mixed(lower.paint.alpha, upper.paint.alpha) };
}

const cornersOf = ({ x, y, w, h }: HouseBox): readonly Point[] => [[x, y], [x + w, y], [x + w, y + h], [x, y + h]];

/** Sides of the many-sided figure that stands for an ellipse. */
const SIDES = 24;

/** An ellipse about a gradient's centre that is a share of the one that reaches all corners. */
function around([cx, cy]: Point, share: number, box: HouseBox): readonly Point[] {
  const far = Math.max(...[[0, 0], [1, 0], [1, 1], [0, 1]].map(([x = 0, y = 0]) => Math.hypot(x - cx, y - cy))) * share;
  return Array.from({ length: SIDES }, (_, nth): Point => {
    const angle = (nth / SIDES) * 2 * Math.PI;
    return [box.x + (cx + far * Math.cos(angle)) * box.w, box.y + (cy + far * Math.sin(angle)) * box.h];
  });
}

/** What of a ring lies within a figure without dents, its corners in clockwise order. */
const clipped = (ring: readonly number[], figure: readonly Point[]): readonly number[] =>
  figure.reduce((left, [x, y], at) => {
    const [nx, ny] = figure[(at + 1) % figure.length] ?? [x, y];
    const inward: Point = [y - ny, nx - x];
    return half(left, inward, x * inward[0] + y * inward[1]);
  }, ring);

/** What of a ring lies where a direction reaches a level or more. */
function half(ring: readonly number[], [dx, dy]: Point, level: number): readonly number[] {
  const out: number[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const next = at + 2 < ring.length ? at + 2 : 0;
    const [x = 0, y = 0, nx = 0, ny = 0] = [ring[at], ring[at + 1], ring[next], ring[next + 1]];
    const [here, there] = [x * dx + y * dy - level, nx * dx + ny * dy - level];
    if (here >= 0) out.push(x, y);
    if (here >= 0 !== there >= 0) {
      const t = here / (here - there);
      out.push(Math.round((x + (nx - x) * t) * 10) / 10, Math.round((y + (ny - y) * t) * 10) / 10);
    }
  }
  return out;
}

/** The box as an outline. */
export const boxPath = (box: HouseBox): ReturnType<typeof corners> => corners(...cornersOf(box));
