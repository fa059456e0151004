import type { HouseGround } from '../../model/house';
import { child, type PartElement } from '../../office/open-package';
import { boxOf } from '../layouts/box';
import type { Paint } from '../colours';
import type { OpenLayout } from '../layouts/open-layouts';
import { placeholderMark } from '../layouts/placeholders';
import { fillIn, themeFill, type Fill } from './fill';

/** Presets that are their box, but for a corner. */
const RECTANGLES = new Set(['rect', 'roundRect', 'round1Rect', 'round2SameRect', 'snip1Rect', 'flowChartProcess']);
/** Less than this and what lies below shows through, or nothing else does. */
const OPAQUE = 0.95;
export const SEEN = 0.5;
/** A half turn leaves a rectangle where it is. */
const HALF_TURN = 180 * 60_000;

/** Upright rectangles that parts paint, from the bottom up: bands and panels that text stands on. */
export function groundsOf(shapes: readonly PartElement[], open: OpenLayout): readonly HouseGround[] {
  return shapes.flatMap((shape) => {
    const properties = child(shape, 'p:spPr');
    const transform = child(properties, 'a:xfrm');
    const box = boxOf(transform);
    if (shape.name !== 'p:sp' || box === null || placeholderMark(shape) !== null || isHidden(shape)) return [];
    if (Number(transform?.attributes['rot'] ?? 0) % HALF_TURN !== 0) return [];
    if (!RECTANGLES.has(child(properties, 'a:prstGeom')?.attributes['prst'] ?? '')) return [];
    const fill = fillOfShape(shape, open);
    const paints = fill === null ? [] : paintsOf(fill);
    return paints.length === 0 || paints.some(({ alpha }) => alpha < SEEN) ? [] : [{ box, colours: [...new Set(paints.map(({ hex }) => hex))], opaque: paints.every(({ alpha }) => alpha >= OPAQUE) }];
  });
}

/** True for a shape that is an upright rectangle of one colour. */
export const isGround = (shape: PartElement, open: OpenLayout): boolean => groundsOf([shape], open).length > 0;

/** A shape's own fill, or the one that it takes from the theme. */
export const fillOfShape = (shape: PartElement, open: OpenLayout): Fill | null =>
  fillIn(child(shape, 'p:spPr'), open.colour) ?? themeFill(child(child(shape, 'p:style'), 'a:fillRef'), open);

const isHidden = (shape: PartElement): boolean => child(shape.children[0], 'p:cNvPr')?.attributes['hidden'] === '1';

/** The colours of a fill, how far each lets through included. */
export function paintsOf(fill: Fill): readonly Paint[] {
  switch (fill.kind) {
    case 'solid':
      return [fill.paint];
    case 'gradient':
      return fill.stops.map(({ paint }) => paint);
    case 'none':
    case 'picture':
      return [];
  }
}
