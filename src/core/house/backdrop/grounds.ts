import type { HouseGround } from '../../model/house';
import { child, type PartElement } from '../../office/open-package';
import { boxOf } from '../layouts/box';
import type { OpenLayout } from '../layouts/open-layouts';
import { placeholderMark } from '../layouts/placeholders';
import { fillIn, meanOf, themeFill, type Fill } from './fill';

/** Presets that are their box, but for a corner. */
const RECTANGLES = new Set(['rect', 'roundRect', 'round1Rect', 'round2SameRect', 'snip1Rect', 'flowChartProcess']);
/** Less than this and what lies below shows through. */
const OPAQUE = 0.9;
/** A half turn leaves a rectangle where it is. */
const HALF_TURN = 180 * 60_000;

/** Upright rectangles of one colour that parts paint, from the bottom up: bands and panels that text stands on. */
export function groundsOf(shapes: readonly PartElement[], open: OpenLayout): readonly HouseGround[] {
  return shapes.flatMap((shape) => {
    const properties = child(shape, 'p:spPr');
    const transform = child(properties, 'a:xfrm');
    const box = boxOf(transform);
    if (shape.name !== 'p:sp' || box === null || placeholderMark(shape) !== null || isHidden(shape)) return [];
    if (Number(transform?.attributes['rot'] ?? 0) % HALF_TURN !== 0) return [];
    if (!RECTANGLES.has(child(properties, 'a:prstGeom')?.attributes['prst'] ?? '')) return [];
    const fill = fillIn(properties, open.colour) ?? themeFill(child(child(shape, 'p:style'), 'a:fillRef'), open);
    const colour = fill === null || !isOpaque(fill) ? null : meanOf(fill);
    return colour === null ? [] : [{ box, colour }];
  });
}

/** True for a shape that is an upright rectangle of one colour. */
export const isGround = (shape: PartElement, open: OpenLayout): boolean => groundsOf([shape], open).length > 0;

const isHidden = (shape: PartElement): boolean => child(shape.children[0], 'p:cNvPr')?.attributes['hidden'] === '1';

function isOpaque(fill: Fill): boolean {
  switch (fill.kind) {
    case 'solid':
      return fill.paint.alpha >= OPAQUE;
    case 'gradient':
      return fill.stops.every(({ paint }) => paint.alpha >= OPAQUE);
    case 'none':
    case 'picture':
      return false;
  }
}
