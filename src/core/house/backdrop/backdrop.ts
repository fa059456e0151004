import { child, first, type OfficePackage, type PartElement } from '../../office/open-package';
import type { HouseBox } from '../layouts/box';
import { boxOf } from '../layouts/box';
import type { OpenLayout } from '../layouts/open-layouts';
import { placeholderMark } from '../layouts/placeholders';
import { Canvas, place } from './canvas';
import { drawShapes } from './draw-shapes';
import { fillIn, meanOf, themeFill, type Fill } from './fill';

/** What a layout paints behind its slides. */
export interface Backdrop {
  /** The background's colour; null when it is a picture. */
  readonly colour: string | null;
  /** An SVG document; null when there is nothing but the colour. */
  readonly svg: string | null;
  /** Where pictures and small shapes stand. */
  readonly taken: readonly HouseBox[];
  /** Shapes that stand here in a simpler form, or not at all. */
  readonly simplified: number;
}

/** More of the slide than this is a background, not something that stands on it. */
const GROUND = 0.4;

interface Layer {
  readonly part: string;
  readonly element: PartElement;
}

/** Draws the background and the shapes that a layout and its master put on every slide. */
export function backdropOf(template: OfficePackage, open: OpenLayout, size: { readonly w: number; readonly h: number }): Backdrop {
  const canvas = new Canvas(template);
  const own: Layer = { part: open.part, element: open.layout };
  const below: Layer = { part: open.masterPart, element: open.master };
  const [ground, on] = backgroundOf([own, below], open);
  const page: HouseBox = { x: 0, y: 0, ...size };
  const painted = ground.kind === 'picture' ? canvas.picture(on, ground.relation, ground.crop, page) : ground.kind === 'gradient' ? `<rect ${place(page)} ${canvas.fill(ground)}/>` : '';
  const layers = open.layout.attributes['showMasterSp'] === '0' ? [own] : [below, own];
  const shapes = layers.map(({ part, element }) => drawShapes(part, shapesOf(element), open, canvas)).join('');
  return {
    colour: meanOf(ground),
    svg: painted + shapes === '' ? null : canvas.document(painted + shapes, size),
    taken: layers.flatMap(({ element }) => standing(element, size)),
    simplified: canvas.simplified,
  };
}

/** Shapes of a layout's or master's tree; its own properties come first in the file. */
export const shapesOf = (part: PartElement): readonly PartElement[] => child(child(part, 'p:cSld'), 'p:spTree')?.children ?? [];

/** The nearest background that is said, and the part whose pictures it means. */
function backgroundOf(layers: readonly Layer[], open: OpenLayout): readonly [Fill, string] {
  for (const { part, element } of layers) {
    const said = child(child(element, 'p:cSld'), 'p:bg');
    const fill = fillIn(child(said, 'p:bgPr'), open.colour) ?? themeFill(child(said, 'p:bgRef'), open);
    if (fill !== null && fill.kind !== 'none') return [fill, part];
  }
  return [{ kind: 'solid', paint: { hex: open.theme.colours[open.theme.background] ?? 'FFFFFF', alpha: 1 } }, open.part];
}

const standing = (part: PartElement, size: { readonly w: number; readonly h: number }): readonly HouseBox[] =>
  shapesOf(part).flatMap((shape) => {
    const box = boxOf(first(shape, 'a:xfrm'));
    const visible = box !== null && placeholderMark(shape) === null && box.w * box.h < GROUND * size.w * size.h;
    return visible && box.w > 0 && box.h > 0 ? [box] : [];
  });
