import { canvasFont, type ChartFont } from '../chart-look';

/** The part of a canvas' 2D context that charts draw with. */
export interface Pen {
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  rect(x: number, y: number, w: number, h: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number, back?: boolean): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, w: number, h: number): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): { addColorStop(at: number, colour: string): void };
  fillText(text: string, x: number, y: number): void;
  setLineDash(segments: number[]): void;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: 'left' | 'right' | 'center' | 'start' | 'end';
  textBaseline: 'alphabetic' | 'top' | 'middle' | 'bottom' | 'hanging' | 'ideographic';
  fontKerning: 'auto' | 'none' | 'normal';
}

/** One line of text with its left edge at `x`, its middle (of digits and capitals) at `y`. */
export function write(
  pen: Pen,
  text: string,
  font: ChartFont,
  colour: string,
  at: { readonly x: number; readonly y: number },
): void {
  pen.font = canvasFont(font);
  pen.fontKerning = 'none';
  pen.fillStyle = colour;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillText(text, at.x, at.y + font.size * HALF_CAPITAL);
}

/** Half the height of a capital, as a share of the size, in the bundled faces. */
const HALF_CAPITAL = 0.32;

/** A straight line. */
export function rule(
  pen: Pen,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  colour: string,
  width: number,
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
}

/** A filled polygon. */
export function polygon(
  pen: Pen,
  corners: readonly (readonly [number, number])[],
  colour: string,
): void {
  pen.fillStyle = colour;
  pen.beginPath();
  corners.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
  pen.fill();
}
