import type { Areas } from '../frame/areas';
import type { Box } from '../frame/page';
import type { HousePage } from './house-page';

const EDGE = 6;

/** Where a marking covers nothing of the house's: at the top right, the top left, the foot; else over the source line, at its end. */
export function freeCorner({ w, h }: { readonly w: number; readonly h: number }, { layout }: HousePage, { page, source }: Areas): { readonly x: number; readonly y: number } {
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
  const free = places.find((place) => place.y >= 0 && place.y + h <= page.h && taken.every((box) => !overlap(place, box)));
  return free ?? { x: source.x + source.w - w, y: source.y + source.h - h };
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
