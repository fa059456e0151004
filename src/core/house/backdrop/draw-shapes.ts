import { child, type PartElement } from '../../office/open-package';
import { colourIn } from '../colours';
import { boxOf, type HouseBox } from '../layouts/box';
import type { OpenLayout } from '../layouts/open-layouts';
import { placeholderMark } from '../layouts/placeholders';
import { paintAttributes, type Canvas } from './canvas';
import { fillOfShape } from './areas';
import { fillIn, NO_FILL, type Fill } from './fill';
import { outlineOf } from './geometry';
import { svgOf } from './path';
import { AS_IT_STANDS, grouping, turning, type Placing } from './placing';

/** Draws the shapes of a layout or master in order, placeholders left out: those are the slide's to fill. */
export function drawShapes(part: string, shapes: readonly PartElement[], open: OpenLayout, canvas: Canvas, group: Fill | null = null): string {
  return shapes.map((shape) => drawShape(part, shape, open, canvas, group)).join('');
}

function drawShape(part: string, shape: PartElement, open: OpenLayout, canvas: Canvas, group: Fill | null): string {
  if (child(shape.children[0], 'p:cNvPr')?.attributes['hidden'] === '1') return '';
  switch (shape.name) {
    case 'p:sp':
    case 'p:cxnSp':
      return placeholderMark(shape) === null ? drawOutline(part, shape, open, canvas, group) : '';
    case 'p:pic': {
      const transform = child(child(shape, 'p:spPr'), 'a:xfrm');
      const box = boxOf(transform);
      const fill = fillIn(shape, open.colour);
      if (box === null || fill?.kind !== 'picture' || placeholderMark(shape) !== null) return '';
      return within(turning(transform, box), canvas.picture(part, fill.relation, fill.crop, box));
    }
    case 'p:grpSp': {
      const properties = child(shape, 'p:grpSpPr');
      const inner = drawShapes(part, shape.children.slice(2), open, canvas, fillIn(properties, open.colour) ?? group);
      return within(grouping(child(properties, 'a:xfrm')), inner);
    }
    case 'mc:AlternateContent':
      return drawShapes(part, (child(shape, 'mc:Fallback') ?? child(shape, 'mc:Choice'))?.children ?? [], open, canvas, group);
    case 'p:graphicFrame':
      canvas.simplified++;
      return '';
    default:
      return '';
  }
}

function drawOutline(part: string, shape: PartElement, open: OpenLayout, canvas: Canvas, group: Fill | null): string {
  const properties = child(shape, 'p:spPr');
  const transform = child(properties, 'a:xfrm');
  const box = boxOf(transform);
  if (box === null) return '';
  const fill = shape.name === 'p:cxnSp' ? NO_FILL : (fillOfShape(shape, open, group) ?? NO_FILL);
  return within(turning(transform, box), drawFilled(part, properties, fill, strokeOf(properties, child(shape, 'p:style'), open), box, canvas));
}

/** A fill and a stroke within the outline that shape properties give. */
export function drawFilled(part: string, properties: PartElement | null, fill: Fill, stroke: string, box: HouseBox, canvas: Canvas): string {
  if (fill.kind === 'none' && stroke === '') return '';
  const { paths, exact } = outlineOf(properties, box);
  if (!exact) canvas.simplified++;
  if (fill.kind === 'picture') return canvas.picture(part, fill.relation, fill.crop, box);
  const painted = canvas.fill(fill);
  return paths.map(({ path, filled }) => `<path d="${svgOf(path)}" fill-rule="evenodd" ${filled ? painted : 'fill="none"'}${stroke}/>`).join('');
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

/** Markup where a placing puts it. */
function within(placing: Placing, markup: string): string {
  if (markup === '' || placing === AS_IT_STANDS) return markup;
  return `<g transform="matrix(${placing.map((value) => Math.round(value * 1e5) / 1e5).join(' ')})">${markup}</g>`;
}
