import { child, type PartElement } from '../../office/open-package';
import { colourIn } from '../colours';
import { boxOf, type HouseBox } from '../layouts/box';
import type { OpenLayout } from '../layouts/open-layouts';
import { placeholderMark } from '../layouts/placeholders';
import { paintAttributes, type Canvas } from './canvas';
import { fillIn, NO_FILL, themeFill, type Fill } from './fill';
import { outlineOf } from './geometry';

/** Draws the shapes of a layout or master in order, placeholders left out: those are the slide's to fill. */
export function drawShapes(part: string, shapes: readonly PartElement[], open: OpenLayout, canvas: Canvas): string {
  return shapes.map((shape) => drawShape(part, shape, open, canvas)).join('');
}

function drawShape(part: string, shape: PartElement, open: OpenLayout, canvas: Canvas): string {
  if (child(shape.children[0], 'p:cNvPr')?.attributes['hidden'] === '1') return '';
  switch (shape.name) {
    case 'p:sp':
    case 'p:cxnSp':
      return placeholderMark(shape) === null ? drawOutline(part, shape, open, canvas) : '';
    case 'p:pic': {
      const transform = child(child(shape, 'p:spPr'), 'a:xfrm');
      const box = boxOf(transform);
      const fill = fillIn(shape, open.colour);
      if (box === null || fill?.kind !== 'picture' || placeholderMark(shape) !== null) return '';
      return turned(canvas.picture(part, fill.relation, fill.crop, box), transform, box);
    }
    case 'p:grpSp': {
      const transform = child(child(shape, 'p:grpSpPr'), 'a:xfrm');
      const inner = drawShapes(part, shape.children.slice(2), open, canvas);
      return inner === '' ? '' : grouped(inner, transform);
    }
    case 'mc:AlternateContent':
      return drawShapes(part, (child(shape, 'mc:Fallback') ?? child(shape, 'mc:Choice'))?.children ?? [], open, canvas);
    case 'p:graphicFrame':
      canvas.simplified++;
      return '';
    default:
      return '';
  }
}

function drawOutline(part: string, shape: PartElement, open: OpenLayout, canvas: Canvas): string {
  const properties = child(shape, 'p:spPr');
  const transform = child(properties, 'a:xfrm');
  const box = boxOf(transform);
  if (box === null) return '';
  const style = child(shape, 'p:style');
  const fill = shape.name === 'p:cxnSp' ? NO_FILL : (fillIn(properties, open.colour) ?? themeFill(child(style, 'a:fillRef'), open) ?? NO_FILL);
  const stroke = strokeOf(properties, style, open);
  const { path, exact } = outlineOf(properties, box);
  if (!exact && (fill.kind !== 'none' || stroke !== '')) canvas.simplified++;
  if (fill.kind === 'picture') return turned(canvas.picture(part, fill.relation, fill.crop, box), transform, box);
  if (fill.kind === 'none' && stroke === '') return '';
  return turned(`<path d="${path}" ${canvas.fill(fill)}${stroke}/>`, transform, box);
}

function strokeOf(properties: PartElement | null, style: PartElement | null, open: OpenLayout): string {
  const line = child(properties, 'a:ln');
  const reference = child(style, 'a:lnRef');
  const said: Fill | null = fillIn(line, open.colour);
  const inherited = Number(reference?.attributes['idx'] ?? 0) > 0 ? colourIn(open.colour, reference) : null;
  const paint = said === null ? inherited : said.kind === 'solid' ? said.paint : said.kind === 'gradient' ? (said.stops[0]?.paint ?? null) : null;
  if (paint === null) return '';
  const width = Math.max(0.25, Number(line?.attributes['w'] ?? 9525) / 12700);
  return ` ${paintAttributes('stroke', paint)} stroke-width="${width}"`;
}

/** Rotation and mirroring about the middle. */
function turned(markup: string, transform: PartElement | null, { x, y, w, h }: HouseBox): string {
  const { rot, flipH, flipV } = transform?.attributes ?? {};
  const angle = Number(rot ?? 0) / 60_000;
  const [mirrored, upside] = [flipH === '1', flipV === '1'];
  if (markup === '' || (!angle && !mirrored && !upside)) return markup;
  const [cx, cy] = [x + w / 2, y + h / 2];
  return `<g transform="translate(${cx} ${cy}) rotate(${angle || 0}) scale(${mirrored ? -1 : 1} ${upside ? -1 : 1}) translate(${-cx} ${-cy})">${markup}</g>`;
}

/** A group's own coordinates laid over its place. */
function grouped(inner: string, transform: PartElement | null): string {
  const outer = boxOf(transform);
  const at = child(transform, 'a:chOff')?.attributes;
  const size = child(transform, 'a:chExt')?.attributes;
  const [x, y, w, h] = [at?.['x'], at?.['y'], size?.['cx'], size?.['cy']].map((value) => Number(value ?? Number.NaN) / 12700);
  if (outer === null || !(Number(w) > 0) || !(Number(h) > 0) || !Number.isFinite(Number(x)) || !Number.isFinite(Number(y))) return `<g>${inner}</g>`;
  const moved = `translate(${outer.x} ${outer.y}) scale(${outer.w / Number(w)} ${outer.h / Number(h)}) translate(${-Number(x)} ${-Number(y)})`;
  return turned(`<g transform="${moved}">${inner}</g>`, transform, outer);
}
