import { child, type PartElement } from '../../office/open-package';
import type { HouseBox } from '../layouts/box';

/** An outline as the data of an SVG path, and whether it is the shape itself or its bounding box. */
export interface Outline {
  readonly path: string;
  readonly exact: boolean;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const points = (...all: readonly (readonly [number, number])[]): string =>
  `M${all.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;

/** Half an ellipse at a time; a path cannot begin where it ends. */
const ellipse = ({ x, y, w, h }: HouseBox): string =>
  `M${rounded(x)} ${rounded(y + h / 2)}a${rounded(w / 2)} ${rounded(h / 2)} 0 1 1 ${rounded(w)} 0a${rounded(w / 2)} ${rounded(h / 2)} 0 1 1 ${rounded(-w)} 0Z`;

function roundRectangle({ x, y, w, h }: HouseBox, share: number): string {
  const r = rounded(Math.min(w, h) * Math.min(0.5, share));
  const arc = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}`;
  return `M${rounded(x + r)} ${rounded(y)}h${rounded(w - 2 * r)}${arc(1, 1)}v${rounded(h - 2 * r)}${arc(-1, 1)}h${rounded(2 * r - w)}${arc(-1, -1)}v${rounded(2 * r - h)}${arc(1, -1)}Z`;
}

/** A shape's outline in its box. Presets that templates rarely use are drawn as their box. */
export function outlineOf(properties: PartElement | null, box: HouseBox): Outline {
  const custom = child(properties, 'a:custGeom');
  if (custom !== null) return { path: customPath(custom, box), exact: true };
  const preset = child(properties, 'a:prstGeom');
  const adjusted = child(preset, 'a:avLst')?.children[0]?.attributes['fmla'];
  const adjust = (usual: number): number => Number(/^val (-?\d+)$/.exec(adjusted ?? '')?.[1] ?? usual) / 100_000;
  const { x, y, w, h } = box;
  const exact = (path: string): Outline => ({ path, exact: true });
  switch (preset?.attributes['prst'] ?? 'rect') {
    case 'rect':
    case 'flowChartProcess':
      return exact(points([x, y], [x + w, y], [x + w, y + h], [x, y + h]));
    case 'ellipse':
    case 'flowChartConnector':
      return exact(ellipse(box));
    case 'roundRect':
      return exact(roundRectangle(box, adjust(16667)));
    case 'triangle':
      return exact(points([x + w * adjust(50000), y], [x + w, y + h], [x, y + h]));
    case 'rtTriangle':
      return exact(points([x, y], [x + w, y + h], [x, y + h]));
    case 'diamond':
      return exact(points([x + w / 2, y], [x + w, y + h / 2], [x + w / 2, y + h], [x, y + h / 2]));
    case 'parallelogram': {
      const slant = Math.min(w, h) * adjust(25000);
      return exact(points([x + slant, y], [x + w, y], [x + w - slant, y + h], [x, y + h]));
    }
    case 'homePlate': {
      const tip = Math.min(w, h) * adjust(50000);
      return exact(points([x, y], [x + w - tip, y], [x + w, y + h / 2], [x + w - tip, y + h], [x, y + h]));
    }
    case 'line':
    case 'straightConnector1':
      return exact(`M${rounded(x)} ${rounded(y)}L${rounded(x + w)} ${rounded(y + h)}`);
    default:
      return { path: points([x, y], [x + w, y], [x + w, y + h], [x, y + h]), exact: false };
  }
}

function customPath(custom: PartElement, box: HouseBox): string {
  const paths = child(custom, 'a:pathLst')?.children ?? [];
  return paths.map((path) => onePath(path, box)).join('');
}

const LETTERS: Readonly<Record<string, string>> = { 'a:moveTo': 'M', 'a:lnTo': 'L', 'a:cubicBezTo': 'C', 'a:quadBezTo': 'Q' };

/** Points that are names of guides rather than numbers are left out: PowerPoint itself writes numbers for drawn shapes. */
function onePath(path: PartElement, box: HouseBox): string {
  const scale = (size: string | undefined, extent: number): number => (Number(size) > 0 ? extent / Number(size) : 1 / 12700);
  const [sx, sy] = [scale(path.attributes['w'], box.w), scale(path.attributes['h'], box.h)];
  let at: readonly [number, number] = [box.x, box.y];
  return path.children
    .map((step) => {
      if (step.name === 'a:close') return 'Z';
      if (step.name === 'a:arcTo') {
        const arc = arcTo(step, at, sx, sy);
        at = arc.end;
        return arc.path;
      }
      const placed = step.children.map(({ attributes }): readonly [number, number] => [
        box.x + Number(attributes['x']) * sx,
        box.y + Number(attributes['y']) * sy,
      ]);
      const letter = LETTERS[step.name];
      if (letter === undefined || placed.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return '';
      at = placed.at(-1) ?? at;
      return `${letter}${placed.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join(' ')}`;
    })
    .join('');
}

/** An arc of an ellipse from where the pen stands: radii, start and swing in 60,000ths of a degree. */
function arcTo({ attributes }: PartElement, from: readonly [number, number], sx: number, sy: number): { path: string; end: readonly [number, number] } {
  const [rx, ry, start, swing] = ['wR', 'hR', 'stAng', 'swAng'].map((name) => Number(attributes[name]));
  if (![rx, ry, start, swing].every((value) => value !== undefined && Number.isFinite(value))) return { path: '', end: from };
  const radians = (angle: number): number => (angle / 60_000 / 180) * Math.PI;
  const [a, b, first, turn] = [(rx ?? 0) * sx, (ry ?? 0) * sy, radians(start ?? 0), radians(swing ?? 0)];
  const centre = [from[0] - a * Math.cos(first), from[1] - b * Math.sin(first)] as const;
  const end = [centre[0] + a * Math.cos(first + turn), centre[1] + b * Math.sin(first + turn)] as const;
  const large = Math.abs(turn) > Math.PI ? 1 : 0;
  return { path: `A${rounded(a)} ${rounded(b)} 0 ${large} ${turn > 0 ? 1 : 0} ${rounded(end[0])} ${rounded(end[1])}`, end };
}
