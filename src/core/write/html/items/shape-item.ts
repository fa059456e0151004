import { assertNever } from '../../../model/result';
import type { ShapeItem } from '../../../scene/scene';
import { pt } from '../../../scene/units';
import { element, type Css, type HtmlNode } from '../html-node';
import { cssColour, cssPt, place, type Look } from '../look';

/** Corner of a rounded rectangle: PowerPoint's default, a sixth of the shorter side. */
const ROUNDING = 1 / 6;
/** How deep a chevron's point is, as a share of its height: PowerPoint's default, one half. */
const CHEVRON_POINT = 1 / 2;

/** A shape: plain boxes as CSS, the rest as vector polygons. */
export function writeShape(item: ShapeItem, look: Look): HtmlNode {
  switch (item.geometry) {
    case 'rectangle':
      return writeBox(item, look, {});
    case 'rounded':
      return writeBox(item, look, {
        'border-radius': cssPt(Math.min(item.frame.w, item.frame.h) * ROUNDING),
      });
    case 'ellipse':
      return writeBox(item, look, { 'border-radius': '50%' });
    case 'chevron':
    case 'triangle':
      return writePolygon(item, look);
    default:
      return assertNever(item.geometry);
  }
}

/** Decoration is hidden from screen readers; a shape with a meaning is a picture with its words. */
export function pictureRole(alt: string): Readonly<Record<string, string>> {
  return alt === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': alt };
}

function writeBox(item: ShapeItem, look: Look, extra: Css): HtmlNode {
  const { frame, fill, stroke } = item;
  const half = stroke === null ? 0 : stroke.width / 2;
  return element('div', {
    attributes: { 'data-item': item.name, ...pictureRole(item.alt) },
    style: {
      ...place(frame),
      ...extra,
      ...(fill === null ? {} : { background: cssColour(fill, look) }),
      ...(stroke === null
        ? {}
        : {
            // PowerPoint centres an outline on the edge; CSS draws it inside.
            ...place({
              x: pt(frame.x - half),
              y: pt(frame.y - half),
              w: pt(frame.w + stroke.width),
              h: pt(frame.h + stroke.width),
            }),
            border: `${cssPt(stroke.width)} solid ${cssColour(stroke.colour, look)}`,
          }),
    },
  });
}

function writePolygon(item: ShapeItem, look: Look): HtmlNode {
  const { frame, fill, stroke } = item;
  const points = corners(item)
    .map(([x, y]) => `${round(x)},${round(y)}`)
    .join(' ');
  return element('svg', {
    attributes: {
      'data-item': item.name,
      ...pictureRole(item.alt),
      viewBox: `0 0 ${round(frame.w)} ${round(frame.h)}`,
      preserveAspectRatio: 'none',
    },
    style: { ...place(frame), overflow: 'visible' },
    children: [
      element('polygon', {
        attributes: {
          points,
          fill: fill === null ? 'none' : cssColour(fill, look),
          ...(stroke === null
            ? {}
            : { stroke: cssColour(stroke.colour, look), 'stroke-width': `${stroke.width}` }),
        },
      }),
    ],
  });
}

function corners(item: ShapeItem): readonly (readonly [number, number])[] {
  const { w, h } = item.frame;
  if (item.geometry === 'triangle') return [[w / 2, 0], [w, h], [0, h]];
  const point = Math.min(w, h * CHEVRON_POINT);
  return [[0, 0], [w - point, 0], [w, h / 2], [w - point, h], [0, h], [point, h / 2]];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
