import type { LineItem } from '../../../scene/scene';
import { element, type HtmlNode } from '../html-node';
import { cssColour, place, type Look } from '../look';

/** Length and half-width of an arrow's head, in line widths. */
const HEAD_LENGTH = 5;
const HEAD_HALF_WIDTH = 2.5;

/** A line from the frame's top left to its bottom right, as a vector, hidden from screen readers. */
export function writeLine(item: LineItem, look: Look): HtmlNode {
  const { w, h } = item.frame;
  const colour = cssColour(item.colour, look);
  const length = Math.hypot(w, h);
  const head = item.arrow && length > 0 ? HEAD_LENGTH * item.width : 0;
  const along = length === 0 ? { x: 1, y: 0 } : { x: w / length, y: h / length };
  return element('svg', {
    attributes: { 'data-item': item.name, 'aria-hidden': 'true' },
    // A frame without width or height would be painted as nothing.
    style: { ...place(item.frame), overflow: 'visible', 'min-width': '1pt', 'min-height': '1pt' },
    children: [
      element('line', {
        attributes: {
          x1: '0',
          y1: '0',
          x2: points(w - along.x * head),
          y2: points(h - along.y * head),
          stroke: colour,
          'stroke-width': points(item.width),
          ...(item.dash === 'dash'
            ? { 'stroke-dasharray': `${points(4 * item.width)} ${points(3 * item.width)}` }
            : {}),
        },
      }),
      ...(head === 0 ? [] : [arrowHead(item, along, colour)]),
    ],
  });
}

function arrowHead(
  item: LineItem,
  along: { readonly x: number; readonly y: number },
  colour: string,
): HtmlNode {
  const { w, h } = item.frame;
  const back = { x: w - along.x * HEAD_LENGTH * item.width, y: h - along.y * HEAD_LENGTH * item.width };
  const out = { x: -along.y * HEAD_HALF_WIDTH * item.width, y: along.x * HEAD_HALF_WIDTH * item.width };
  // Points of a polygon take no units: CSS pixels.
  const corner = (x: number, y: number): string => `${round((x * 96) / 72)},${round((y * 96) / 72)}`;
  return element('polygon', {
    attributes: {
      points: [
        corner(w, h),
        corner(back.x + out.x, back.y + out.y),
        corner(back.x - out.x, back.y - out.y),
      ].join(' '),
      fill: colour,
    },
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const points = (value: number): string => `${round(value)}pt`;
