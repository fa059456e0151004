import { child, first, type OfficePackage, type PartElement } from '../../office/open-package';
import type { HouseGround } from '../../model/house';
import { touches } from '../../model/spans';
import type { HouseBox } from '../layouts/box';
import { boxOf } from '../layouts/box';
import type { OpenLayout } from '../layouts/open-layouts';
import { placeholderMark, type OpenPlaceholder } from '../layouts/placeholders';
import { Canvas, place } from './canvas';
import { areasOf, fillAreas, isRectangle, linesOf } from './areas';
import { drawFilled, drawShapes } from './draw-shapes';
import { fillIn, meanOf, themeFill, type Fill } from './fill';
import { AS_IT_STANDS } from './placing';

/** What a layout paints behind its slides. */
export interface Backdrop {
  /** The background's colour; null when it is a picture. */
  readonly colour: string | null;
  /** An SVG document; null when there is nothing but the colour. */
  readonly svg: string | null;
  /** Where pictures and small shapes stand. */
  readonly taken: readonly HouseBox[];
  /** All that is painted on the background, from the bottom up. */
  readonly grounds: readonly HouseGround[];
  /** Where lines are drawn. */
  readonly lines: readonly HouseBox[];
  /** Shapes that stand here in a simpler form, or not at all. */
  readonly simplified: number;
}

/** More of the slide than this is a background, not something that stands on it. */
const GROUND = 0.4;
/** A shape of at least this share of width and height hides the background. */
const COVERING = 0.9;

interface Layer {
  readonly part: string;
  readonly element: PartElement;
}

/** Draws the background and what a layout and its master put on every slide: their shapes, and the placeholders that are filled. */
export function backdropOf(template: OfficePackage, open: OpenLayout, placeholders: readonly OpenPlaceholder[], size: { readonly w: number; readonly h: number }): Backdrop {
  const canvas = new Canvas(template);
  const own: Layer = { part: open.part, element: open.layout };
  const below: Layer = { part: open.masterPart, element: open.master };
  const [ground, on] = backgroundOf([own, below], open);
  const page: HouseBox = { x: 0, y: 0, ...size };
  const painted = ground.kind === 'picture' ? canvas.picture(on, ground.relation, ground.crop, page) : ground.kind === 'gradient' ? `<rect ${place(page)} ${canvas.fill(ground)}/>` : '';
  const layers = open.layout.attributes['showMasterSp'] === '0' ? [own] : [below, own];
  const shapes = layers.map(({ part, element }) => drawShapes(part, shapesOf(element), open, canvas)).join('');
  const panels = placeholders.flatMap(({ filled, frame }) => {
    const fill = fillIn(filled, open.colour);
    return fill === null || fill.kind === 'none' ? [] : [{ properties: filled, fill, frame }];
  });
  const drawn = panels.map(({ properties, fill, frame }) => drawFilled(open.part, properties, fill, '', frame, canvas)).join('');
  const covering = coveringColour(layers, open, size);
  const whole = painted + shapes + drawn;
  return {
    colour: covering === undefined ? meanOf(ground) : covering,
    svg: whole === '' ? null : canvas.document(whole, size),
    taken: layers.flatMap(({ element }) => paintedOn(element)).filter(({ w, h }) => w * h < GROUND * size.w * size.h),
    grounds: [
      ...(ground.kind === 'gradient' ? fillAreas(null, ground, page, AS_IT_STANDS, { template, part: on, open }) : []),
      ...layers.flatMap(({ part, element }) => areasOf(shapesOf(element), { template, part, open })),
      ...panels.flatMap(({ properties, fill, frame }) => fillAreas(properties, fill, frame, AS_IT_STANDS, { template, part: open.part, open })),
    ].filter(({ box }) => touches(box, page)),
    lines: layers.flatMap(({ element }) => linesOf(shapesOf(element), open)),
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

/** The colour of the last shape that covers the whole slide; null for a picture's, undefined where nothing covers it. */
function coveringColour(layers: readonly Layer[], open: OpenLayout, size: { readonly w: number; readonly h: number }): string | null | undefined {
  const fills = layers.flatMap(({ element }) =>
    shapesOf(element).flatMap((shape) => {
      const box = boxOf(first(shape, 'a:xfrm'));
      const covers = box !== null && placeholderMark(shape) === null && (shape.name === 'p:pic' || isRectangle(child(shape, 'p:spPr'))) && box.w >= COVERING * size.w && box.h >= COVERING * size.h;
      const fill = covers ? fillIn(shape.name === 'p:pic' ? shape : child(shape, 'p:spPr'), open.colour) : null;
      return fill === null || fill.kind === 'none' ? [] : [fill];
    }),
  );
  const last = fills.at(-1);
  return last === undefined ? undefined : meanOf(last);
}

const paintedOn = (part: PartElement): readonly HouseBox[] =>
  shapesOf(part).flatMap((shape) => {
    const box = boxOf(first(shape, 'a:xfrm'));
    return box !== null && placeholderMark(shape) === null && box.w > 0 && box.h > 0 ? [box] : [];
  });
