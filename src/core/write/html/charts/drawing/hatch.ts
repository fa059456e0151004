import { rule, type Pen } from './pen';

const STRIPE_PITCH = 7;
const STRIPE_WIDTH = 1.4;

/** Slanting stripes of paper over the area inside the current clip; lines, so that they stay vectors. */
export function stripes(
  pen: Pen,
  area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  paper: string,
): void {
  const height = area.bottom - area.top;
  for (let x = area.left - height; x < area.right; x += STRIPE_PITCH) {
    rule(pen, { x, y: area.bottom }, { x: x + height, y: area.top }, paper, STRIPE_WIDTH);
  }
}

/** Stripes over a rectangle: the sign of an estimate. */
export function hatch(
  pen: Pen,
  area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  paper: string,
): void {
  pen.save();
  pen.beginPath();
  pen.rect(area.left, area.top, area.right - area.left, area.bottom - area.top);
  pen.clip();
  stripes(pen, area, paper);
  pen.restore();
}
