import { child, type PartElement } from '../../office/open-package';
import type { HouseBox } from '../layouts/box';
import { arc, corners, type Path, type Point, type Step } from './path';

/** What a shape draws, and whether it is the shape itself or its bounding box. */
export interface Outline {
  readonly paths: readonly { readonly path: Path; readonly filled: boolean }[];
  readonly exact: boolean;
}

const QUARTER = Math.PI / 2;

const ellipse = ({ x, y, w, h }: HouseBox): Path => [
  { to: 'start', at: [x, y + h / 2] },
  ...arc([x + w / 2, y + h / 2], [w / 2, h / 2], 2 * QUARTER, 4 * QUARTER),
  { to: 'close' },
];

function roundRectangle({ x, y, w, h }: HouseBox, share: number): Path {
  const r = Math.min(w, h) * Math.min(0.5, share);
  const corner = (cx: number, cy: number, start: number): readonly Step[] => [
    { to: 'line', at: [cx + r * Math.cos(start), cy + r * Math.sin(start)] },
    ...arc([cx, cy], [r, r], start, QUARTER),
  ];
  return [
    { to: 'start', at: [x + r, y] },
    ...corner(x + w - r, y + r, -QUARTER),
    ...corner(x + w - r, y + h - r, 0),
    ...corner(x + r, y + h - r, QUARTER),
    ...corner(x + r, y + r, 2 * QUARTER),
    { to: 'close' },
  ];
}

/** A shape's outline in its box. Presets that templates rarely use are drawn as their box. */
export function outlineOf(properties: PartElement | null, box: HouseBox): Outline {
  const custom = child(properties, 'a:custGeom');
  if (custom !== null) return { paths: customPaths(custom, box), exact: true };
  const preset = child(properties, 'a:prstGeom');
  const adjusted = child(preset, 'a:avLst')?.children[0]?.attributes['fmla'];
  const adjust = (usual: number): number => Number(/^val (-?\d+)$/.exec(adjusted ?? '')?.[1] ?? usual) / 100_000;
  const { x, y, w, h } = box;
  const exact = (path: Path): Outline => ({ paths: [{ path, filled: true }], exact: true });
  const rectangle = corners([x, y], [x + w, y], [x + w, y + h], [x, y + h]);
  switch (preset?.attributes['prst'] ?? 'rect') {
    case 'rect':
    case 'flowChartProcess':
      return exact(rectangle);
    case 'ellipse':
    case 'flowChartConnector':
      return exact(ellipse(box));
    case 'roundRect':
      return exact(roundRectangle(box, adjust(16667)));
    case 'triangle':
      return exact(corners([x + w * adjust(50000), y], [x + w, y + h], [x, y + h]));
    case 'rtTriangle':
      return exact(corners([x, y], [x + w, y + h], [x, y + h]));
    case 'diamond':
      return exact(corners([x + w / 2, y], [x + w, y + h / 2], [x + w / 2, y + h], [x, y + h / 2]));
    case 'parallelogram': {
      const slant = Math.min(w, h) * adjust(25000);
      return exact(corners([x + slant, y], [x + w, y], [x + w - slant, y + h], [x, y + h]));
    }
    case 'trapezoid': {
      const slant = Math.min(w, h) * adjust(25000);
      return exact(corners([x + slant, y], [x + w - slant, y], [x + w, y + h], [x, y + h]));
    }
    case 'hexagon': {
      const tip = Math.min(w, h) * adjust(25000);
      return exact(corners([x + tip, y], [x + w - tip, y], [x + w, y + h / 2], [x + w - tip, y + h], [x + tip, y + h], [x, y + h / 2]));
    }
    case 'homePlate': {
      const tip = Math.min(w, h) * adjust(50000);
      return exact(corners([x, y], [x + w - tip, y], [x + w, y + h / 2], [x + w - tip, y + h], [x, y + h]));
    }
    case 'chevron': {
      const tip = Math.min(w, h) * adjust(50000);
      return exact(corners([x, y], [x + w - tip, y], [x + w, y + h / 2], [x + w - tip, y + h], [x, y + h], [x + tip, y + h / 2]));
    }
    case 'line':
    case 'straightConnector1':
      return { paths: [{ path: [{ to: 'start', at: [x, y] }, { to: 'line', at: [x + w, y + h] }], filled: false }], exact: true };
    default:
      return { paths: [{ path: rectangle, filled: true }], exact: false };
  }
}

const customPaths = (custom: PartElement, box: HouseBox): Outline['paths'] =>
  (child(custom, 'a:pathLst')?.children ?? []).map((path) => ({ path: onePath(path, box), filled: path.attributes['fill'] !== 'none' }));

/** Points that are names of guides rather than numbers are left out: PowerPoint itself writes numbers for drawn shapes. */
function onePath(path: PartElement, box: HouseBox): Path {
  const scale = (size: string | undefined, extent: number): number => (Number(size) > 0 ? extent / Number(size) : 1 / 12700);
  const [sx, sy] = [scale(path.attributes['w'], box.w), scale(path.attributes['h'], box.h)];
  let pen: Point = [box.x, box.y];
  return path.children.flatMap((step) => {
    const placed = step.children.map(({ attributes }): Point => [box.x + Number(attributes['x']) * sx, box.y + Number(attributes['y']) * sy]);
    if (placed.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return [];
    const steps = step.name === 'a:arcTo' ? arcTo(step, pen, sx, sy) : stepsOf(step.name, pen, placed);
    const last = steps.at(-1);
    if (last !== undefined && last.to !== 'close') pen = last.at;
    return steps;
  });
}

function stepsOf(name: string, pen: Point, [first, second, third]: readonly Point[]): readonly Step[] {
  if (name === 'a:close') return [{ to: 'close' }];
  if (first === undefined) return [];
  if (name === 'a:moveTo') return [{ to: 'start', at: first }];
  if (name === 'a:lnTo') return [{ to: 'line', at: first }];
  if (name === 'a:cubicBezTo' && second !== undefined && third !== undefined) return [{ to: 'curve', by: [first, second], at: third }];
  if (name === 'a:quadBezTo' && second !== undefined) return [{ to: 'curve', by: [towards(pen, first), towards(second, first)], at: second }];
  return [];
}

/** Two thirds of the way: where a curve of two pulls has what one of a single pull has. */
const towards = ([x, y]: Point, [px, py]: Point): Point => [x + ((px - x) * 2) / 3, y + ((py - y) * 2) / 3];

/** An arc of an ellipse from where the pen stands: radii, start and swing in 60,000ths of a degree. */
function arcTo({ attributes }: PartElement, from: Point, sx: number, sy: number): readonly Step[] {
  const [rx = 0, ry = 0, start = 0, swing = 0] = ['wR', 'hR', 'stAng', 'swAng'].map((name) => Number(attributes[name]));
  if (![rx, ry, start, swing].every(Number.isFinite) || swing === 0) return [];
  const radians = (angle: number): number => (angle / 60_000 / 180) * Math.PI;
  const radii: Point = [rx * sx, ry * sy];
  const first = radians(start);
  return arc([from[0] - radii[0] * Math.cos(first), from[1] - radii[1] * Math.sin(first)], radii, first, radians(Math.max(-21_600_000, Math.min(21_600_000, swing))));
}
