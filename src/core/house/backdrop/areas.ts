import { FARTHEST, type HouseGround } from '../../model/house';
import { child, type OfficePackage, type PartElement } from '../../office/open-package';
import { pictureMime } from '../../office/pictures';
import { relationsOf } from '../../office/relations';
import type { Paint } from '../colours';
import { boxOf, type HouseBox } from '../layouts/box';
import type { OpenLayout } from '../layouts/open-layouts';
import { placeholderMark } from '../layouts/placeholders';
import { clamp } from '../layouts/text-style';
import { fillIn, themeFill, type Fill } from './fill';
import { outlineOf } from './geometry';
import { bandsOf, boxPath } from './gradient';
import { ringsOf, type Path } from './path';
import { AS_IT_STANDS, grouping, inside, placed, turning, type Placing } from './placing';

/** Presets that are their box, but for a corner. */
const RECTANGLES = new Set(['rect', 'roundRect', 'round1Rect', 'round2SameRect', 'snip1Rect', 'flowChartProcess']);
/** Less than this and what lies below shows through. */
const OPAQUE = 0.95;
/** Less than this and it is a veil: what stands on it reads as it does beside it. */
const SEEN = 0.5;
/** Rules and hairlines: text may touch them. */
const THIN = 3;

/** Where shapes are found: the part whose pictures they mean, and what its colours stand for. */
export interface Painter {
  readonly template: OfficePackage;
  readonly part: string;
  readonly open: OpenLayout;
}

/**
 * What shapes paint, from the bottom up: each with its outline where it is not its box, and with all the
 * colours it may show. A picture's colours are not known.
 */
export const areasOf = (shapes: readonly PartElement[], painter: Painter, placing: Placing = AS_IT_STANDS, group: Fill | null = null): readonly HouseGround[] =>
  shapes.flatMap((shape) => (isHidden(shape) ? [] : areasOfShape(shape, painter, placing, group)));

function areasOfShape(shape: PartElement, painter: Painter, placing: Placing, group: Fill | null): readonly HouseGround[] {
  switch (shape.name) {
    case 'p:sp':
      return shapeAreas(shape, painter, placing, group);
    case 'p:pic': {
      const transform = child(child(shape, 'p:spPr'), 'a:xfrm');
      const box = boxOf(transform);
      const fill = fillIn(shape, painter.open.colour);
      if (box === null || fill?.kind !== 'picture' || placeholderMark(shape) !== null) return [];
      return areas([boxPath(box)], fill, box, inside(placing, turning(transform, box)), painter);
    }
    case 'p:grpSp': {
      const properties = child(shape, 'p:grpSpPr');
      const own = fillIn(properties, painter.open.colour);
      return areasOf(shape.children.slice(2), painter, inside(placing, grouping(child(properties, 'a:xfrm'))), own ?? group);
    }
    case 'mc:AlternateContent':
      return areasOf((child(shape, 'mc:Fallback') ?? child(shape, 'mc:Choice'))?.children ?? [], painter, placing, group);
    case 'p:graphicFrame': {
      const box = boxOf(child(shape, 'p:xfrm'));
      return box === null ? [] : areas([boxPath(box)], { kind: 'picture', relation: '', crop: null }, box, placing, painter);
    }
    default:
      return [];
  }
}

function shapeAreas(shape: PartElement, painter: Painter, placing: Placing, group: Fill | null): readonly HouseGround[] {
  const properties = child(shape, 'p:spPr');
  const transform = child(properties, 'a:xfrm');
  const box = boxOf(transform);
  if (box === null || placeholderMark(shape) !== null) return [];
  return fillAreas(properties, fillOfShape(shape, painter.open, group), box, inside(placing, turning(transform, box)), painter);
}

/** What a fill paints within the outline that shape properties give. */
export function fillAreas(properties: PartElement | null, fill: Fill | null, box: HouseBox, placing: Placing, painter: Painter): readonly HouseGround[] {
  if (fill === null) return [];
  const paths = isRectangle(properties) ? [boxPath(box)] : outlineOf(properties, box).paths.flatMap(({ path, filled }) => (filled ? [path] : []));
  return areas(paths, fill, box, placing, painter);
}

/** Where shapes draw lines, as boxes: outlines, rules and thin shapes, which no text stands on and no content should lie on. */
export const linesOf = (shapes: readonly PartElement[], open: OpenLayout, placing: Placing = AS_IT_STANDS): readonly HouseBox[] =>
  shapes.flatMap((shape): readonly HouseBox[] => {
    if (isHidden(shape) || placeholderMark(shape) !== null) return [];
    if (shape.name === 'p:grpSp') return linesOf(shape.children.slice(2), open, inside(placing, grouping(child(child(shape, 'p:grpSpPr'), 'a:xfrm'))));
    if (shape.name !== 'p:sp' && shape.name !== 'p:cxnSp') return [];
    const properties = child(shape, 'p:spPr');
    const transform = child(properties, 'a:xfrm');
    const box = boxOf(transform);
    if (box === null) return [];
    const filled = fillOfShape(shape, open);
    const thin = Math.min(box.w, box.h) < THIN && filled !== null && filled.kind !== 'none';
    if (!thin && !isStroked(shape, open)) return [];
    const corners = [[box.x, box.y], [box.x + box.w, box.y], [box.x + box.w, box.y + box.h], [box.x, box.y + box.h]] as const;
    const bounds = boundsOf([corners.flatMap((corner) => placed(inside(placing, turning(transform, box)), corner))]);
    return bounds === null ? [] : [bounds];
  });

function isStroked(shape: PartElement, open: OpenLayout): boolean {
  const line = child(child(shape, 'p:spPr'), 'a:ln');
  const said = fillIn(line, open.colour);
  return said === null ? Number(child(child(shape, 'p:style'), 'a:lnRef')?.attributes['idx'] ?? 0) > 0 : said.kind !== 'none';
}

/** Whether properties are those of a shape that is its box. */
export const isRectangle = (properties: PartElement | null): boolean =>
  child(properties, 'a:custGeom') === null && RECTANGLES.has(child(properties, 'a:prstGeom')?.attributes['prst'] ?? 'rect');

/** A shape's own fill, its group's, or the one that it takes from the theme. */
export function fillOfShape(shape: PartElement, open: OpenLayout, group: Fill | null = null): Fill | null {
  const properties = child(shape, 'p:spPr');
  if (child(properties, 'a:grpFill') !== null) return group;
  return fillIn(properties, open.colour) ?? themeFill(child(child(shape, 'p:style'), 'a:fillRef'), open);
}

function areas(paths: readonly Path[], fill: Fill, box: HouseBox, placing: Placing, painter: Painter): readonly HouseGround[] {
  return paths.flatMap((path) => {
    const rings = ringsOf(path);
    switch (fill.kind) {
      case 'none':
        return [];
      case 'picture':
        return areaOf(rings, { colours: [], opaque: isPhotograph(fill.relation, painter) }, placing);
      case 'solid':
        return areaOf(rings, coloursOf([fill.paint]), placing);
      case 'gradient':
        return bandsOf(fill, box)
          .flatMap(({ paints, cut }) => areaOf(rings.map(cut), coloursOf(paints), placing))
          .map((band, nth) => (nth === 0 ? band : { ...band, more: true as const }));
    }
  });
}

function areaOf(rings: readonly (readonly number[])[], paint: Pick<HouseGround, 'colours' | 'opaque'> | null, placing: Placing): readonly HouseGround[] {
  if (paint === null) return [];
  const outline = rings.filter(({ length }) => length >= 6).map((ring) => moved(ring, placing));
  const box = boundsOf(outline);
  if (box === null || Math.min(box.w, box.h) < THIN) return [];
  return [isBox(outline, box) ? { box, ...paint } : { box, ...paint, outline }];
}

/** The colours that are seen, and whether they hide what lies below; null where none is. */
function coloursOf(paints: readonly Paint[]): Pick<HouseGround, 'colours' | 'opaque'> | null {
  const seen = paints.filter(({ alpha }) => alpha >= SEEN);
  return seen.length === 0 ? null : { colours: [...new Set(seen.map(({ hex }) => hex))], opaque: paints.every(({ alpha }) => alpha >= OPAQUE) };
}

/** A JPEG lets nothing through; other pictures may. */
function isPhotograph(relation: string, { template, part }: Painter): boolean {
  const target = relationsOf(template, part).find(({ id }) => id === relation)?.part;
  const bytes = target === undefined ? null : template.bytes(target);
  return bytes !== null && pictureMime(bytes) === 'image/jpeg';
}

const isHidden = (shape: PartElement): boolean => child(shape.children[0], 'p:cNvPr')?.attributes['hidden'] === '1';

function moved(ring: readonly number[], placing: Placing): readonly number[] {
  const out: number[] = [];
  for (let at = 0; at < ring.length; at += 2) out.push(...placed(placing, [ring[at] ?? 0, ring[at + 1] ?? 0]).map((value) => Math.round(value * 10) / 10));
  return out;
}

function boundsOf(outline: readonly (readonly number[])[]): HouseBox | null {
  const all = outline.flat();
  const [xs, ys] = [0, 1].map((odd) => all.filter((_, at) => at % 2 === odd)) as [number[], number[]];
  if (xs.length === 0) return null;
  const least = (values: readonly number[]): number => Math.max(-FARTHEST, values.reduce((one, other) => Math.min(one, other), FARTHEST));
  const most = (values: readonly number[]): number => values.reduce((one, other) => Math.max(one, other), -FARTHEST);
  const [x, y] = [least(xs), least(ys)];
  const extent = (value: number): number => Math.round(clamp(value, 0, FARTHEST) * 10) / 10;
  return { x, y, w: extent(most(xs) - x), h: extent(most(ys) - y) };
}

/** An outline whose corners are those of its box. */
function isBox(outline: readonly (readonly number[])[], { x, y, w, h }: HouseBox): boolean {
  const [ring, more] = outline;
  if (ring === undefined || more !== undefined || ring.length !== 8) return false;
  const near = (value: number, edge: number): boolean => Math.abs(value - edge) <= 0.3;
  return ring.every((value, at) => (at % 2 === 0 ? near(value, x) || near(value, x + w) : near(value, y) || near(value, y + h)));
}
