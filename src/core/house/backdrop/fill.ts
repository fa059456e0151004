import { child, every, type PartElement } from '../../office/open-package';
import { colourFinder, colourIn, type ColourFinder, type Paint } from '../colours';
import type { OpenLayout } from '../layouts/open-layouts';

/** How an area is painted. */
export type Fill =
  | { readonly kind: 'none' }
  | { readonly kind: 'solid'; readonly paint: Paint }
  | { readonly kind: 'gradient'; readonly stops: readonly { readonly at: number; readonly paint: Paint }[]; readonly angle: number; readonly radial: boolean; readonly centre: readonly [number, number] }
  | { readonly kind: 'picture'; readonly relation: string; readonly crop: PartElement | null };

export const NO_FILL: Fill = { kind: 'none' };

const FILLS = new Set(['a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:noFill', 'p:blipFill', 'a:grpFill']);

/** The fill that stands among the children of shape properties or of a background; null when none is said. */
export function fillIn(holder: PartElement | null, colour: ColourFinder): Fill | null {
  const found = holder?.children.find(({ name }) => FILLS.has(name));
  return found === undefined ? null : fillOf(found, colour);
}

function fillOf(element: PartElement, colour: ColourFinder): Fill {
  switch (element.name) {
    case 'a:solidFill': {
      const paint = colourIn(colour, element);
      return paint === null ? NO_FILL : { kind: 'solid', paint };
    }
    case 'a:gradFill': {
      const stops = every(child(element, 'a:gsLst'), 'a:gs').flatMap((stop) => {
        const paint = colourIn(colour, stop);
        return paint === null ? [] : [{ at: Number(stop.attributes['pos'] ?? 0) / 100_000, paint }];
      });
      const angle = Number(child(element, 'a:lin')?.attributes['ang'] ?? 0) / 60_000;
      const path = child(element, 'a:path');
      return stops.length === 0 ? NO_FILL : { kind: 'gradient', stops, angle, radial: path !== null, centre: centreOf(path) };
    }
    case 'a:pattFill': {
      const paint = colourIn(colour, child(element, 'a:bgClr')) ?? colourIn(colour, child(element, 'a:fgClr'));
      return paint === null ? NO_FILL : { kind: 'solid', paint };
    }
    case 'a:blipFill':
    case 'p:blipFill': {
      const relation = child(element, 'a:blip')?.attributes['r:embed'];
      return relation === undefined ? NO_FILL : { kind: 'picture', relation, crop: child(element, 'a:srcRect') };
    }
    default:
      return NO_FILL;
  }
}

/** Where a gradient around a point begins, as shares of its shape. */
function centreOf(path: PartElement | null): readonly [number, number] {
  const inner = child(path, 'a:fillToRect')?.attributes;
  const share = (side: string): number => Number(inner?.[side] ?? 0) / 100_000;
  const middle = (from: number, to: number): number => {
    const value = (from + 1 - to) / 2;
    return Number.isFinite(value) ? Math.max(0, Math.min(1, value)) : 0.5;
  };
  return [middle(share('l'), share('r')), middle(share('t'), share('b'))];
}

/** A fill of the theme that a shape or background refers to by number, in the colour it gives. */
export function themeFill(reference: PartElement | null, open: OpenLayout): Fill | null {
  const index = Number(reference?.attributes['idx'] ?? 0);
  if (reference === null || !(index > 0)) return null;
  const [list, first] = index > 1000 ? (['a:bgFillStyleLst', 1001] as const) : (['a:fillStyleLst', 1] as const);
  const style = every(open.themePart, list)[0]?.children[index - first];
  const paint = colourIn(open.colour, reference);
  if (style === undefined) return paint === null ? null : { kind: 'solid', paint };
  return fillOf(style, colourFinder(open.theme.colours, open.map, paint));
}

/** One colour that stands for a fill; null for nothing and for pictures. */
export function meanOf(fill: Fill): string | null {
  switch (fill.kind) {
    case 'solid':
      return fill.paint.hex;
    case 'gradient': {
      const channel = (at: number): string => {
        const sum = fill.stops.reduce((total, { paint }) => total + parseInt(paint.hex.slice(at, at + 2), 16), 0);
        return Math.round(sum / fill.stops.length).toString(16).padStart(2, '0');
      };
      return [0, 2, 4].map(channel).join('').toUpperCase();
    }
    case 'none':
    case 'picture':
      return null;
  }
}
