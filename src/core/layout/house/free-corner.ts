import type { Areas } from '../frame/areas';
import type { Box } from '../frame/page';
import type { HousePage } from './house-page';

const EDGE = 6;

/** Points between the places that are tried when no corner is free. */
const STEP = 6;

/** Where a marking covers nothing of the house's: at the top right, the top left, the foot, or wherever there is room; else over the source line, at its end. */
export function freeCorner({ w, h }: { readonly w: number; readonly h: number }, { layout, role }: HousePage, { page, source, subtitle }: Areas): { readonly x: number; readonly y: number } {
  const { content, taken } = layout;
  const right = content.x + content.w - w;
  const above = layout.title === null ? EDGE : Math.max(EDGE, (layout.title.box.y - h) / 2);
  const places: readonly Box[] = [
    { x: right, y: above, w, h },
    { x: right, y: EDGE, w, h },
    { x: content.x, y: above, w, h },
    { x: content.x, y: EDGE, w, h },
    { x: right, y: content.y + content.h + EDGE, w, h },
    { x: content.x, y: content.y + content.h + EDGE, w, h },
    { x: right, y: page.h - h - EDGE, w, h },
  ];
  const isFree = (place: Box): boolean => place.y >= 0 && place.y + h <= page.h && taken.every((box) => !overlap(place, box));
  // What stands between title and foot, the line that names a measure and the source line included.
  const texts = role === 'text' || role === 'two-texts' ? layout.bodies.map(({ box }) => box) : [];
  const said: readonly Box[] = [content, subtitle, source, ...texts];
  const free = [...places, ...alongEdges({ w, h }, page)].find((place) => isFree(place) && !said.some((box) => overlap(place, box)));
  return free ?? { x: source.x + source.w - w, y: source.y + source.h - h };
}

/** The two edges of the page from top to bottom, the right one first. */
function alongEdges({ w, h }: { readonly w: number; readonly h: number }, page: Box): readonly Box[] {
  const rows = Array.from({ length: Math.max(0, Math.floor((page.h - h - 2 * EDGE) / STEP) + 1) }, (_, row) => EDGE + row * STEP);
  return [page.w - w - EDGE, EDGE].flatMap((x) => rows.map((y) => ({ x, y, w, h })));
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
