import { child, first, type PartElement } from '../../office/open-package';
import { boxOf, type HouseBox } from '../layouts/box';
import type { OpenLayout } from '../layouts/open-layouts';
import { placeholderMark } from '../layouts/placeholders';
import { fillIn, meanOf, themeFill } from './fill';
import { isGround } from './grounds';

/** A painted shape whose outline is not its box: where exactly it lies behind a text is not known. */
export interface Art {
  readonly box: HouseBox;
  /** Null for a picture's. */
  readonly colour: string | null;
}

/** What parts paint besides upright rectangles: freeforms, slanted and round shapes, groups, pictures. */
export function artOf(shapes: readonly PartElement[], open: OpenLayout): readonly Art[] {
  return shapes.flatMap((shape) => {
    const box = boxOf(first(shape, 'a:xfrm'));
    if (box === null || box.w <= 0 || box.h <= 0 || placeholderMark(shape) !== null || isGround(shape, open)) return [];
    if (shape.name === 'p:pic') return [{ box, colour: null }];
    if (shape.name !== 'p:sp') return [];
    const fill = fillIn(child(shape, 'p:spPr'), open.colour) ?? themeFill(child(child(shape, 'p:style'), 'a:fillRef'), open);
    if (fill === null || fill.kind === 'none') return [];
    return [{ box, colour: meanOf(fill) }];
  });
}
