import { lineOf, type ChartFont, type ChartFonts, type MeasureText } from '../chart-look';
import { write, type Pen } from './pen';

/** A piece of a direct label: the number, or what stands beside it. */
export interface LabelPart {
  readonly text: string;
  readonly number: boolean;
}

/**
 * Splits a label at its number: 'over EUR 30m' is an aside and '30m'; '163.4 t' is '163.4' and an
 * aside. A label of several numbers ('10 to 20') stays whole from the first to the last.
 */
export function labelParts(label: string): readonly LabelPart[] {
  const found = /^(.*?)([+\-−]?\d(?:.*\d)?[^\s\d]*)(.*)$/su.exec(label);
  if (found === null) return [{ text: label, number: true }];
  const [, before = '', number = '', after = ''] = found;
  // A currency sign stands with its number: '€740m'.
  const sign = /[^\s\p{L}]+$/u.exec(before)?.[0] ?? '';
  return [
    { text: before.slice(0, before.length - sign.length), number: false },
    { text: sign + number, number: true },
    { text: after, number: false },
  ].filter((part) => part.text !== '');
}

const fontOf = (part: LabelPart, fonts: ChartFonts): ChartFont =>
  part.number ? fonts.value : fonts.aside;

/** Width of a direct label as `writeValue` draws it. */
export function valueWidth(label: string, fonts: ChartFonts, measure: MeasureText): number {
  return labelParts(label).reduce((sum, part) => sum + measure(part.text, fontOf(part, fonts)), 0);
}

/** Draws a direct label with its left edge at `x` and its middle at `y`. */
export function writeValue(
  pen: Pen,
  label: string,
  fonts: ChartFonts,
  colours: { readonly number: string; readonly aside: string },
  measure: MeasureText,
  at: { readonly x: number; readonly y: number },
): void {
  let x = at.x;
  for (const part of labelParts(label)) {
    const font = fontOf(part, fonts);
    // The aside stands on the number's baseline, not on its middle.
    const drop = (fonts.value.size - font.size) * 0.32;
    write(pen, part.text, font, part.number ? colours.number : colours.aside, { x, y: at.y + drop });
    x += measure(part.text, font);
  }
}

/** Space that a label above a column keeps from its neighbour's. */
const NEIGHBOUR = 4;

/** True when a label is wider than its column's place and its aside goes on a line of its own. */
export const needsTwoLines = (
  label: string,
  room: number,
  fonts: ChartFonts,
  measure: MeasureText,
): boolean => valueWidth(label, fonts, measure) + NEIGHBOUR > room && labelParts(label).length > 1;

/** Draws a label in two lines, the aside above its number, both centred at `x`; `y` is the middle. */
export function writeTwoLines(
  pen: Pen,
  label: string,
  fonts: ChartFonts,
  colours: { readonly number: string; readonly aside: string },
  measure: MeasureText,
  at: { readonly x: number; readonly y: number },
): void {
  const parts = labelParts(label);
  const number = parts.find((part) => part.number)?.text ?? '';
  const aside = parts.filter((part) => !part.number).map((part) => part.text.trim()).join(' ');
  const half = lineOf(fonts.aside) / 2;
  const place = (text: string, font: ChartFont, y: number): { x: number; y: number } => ({
    x: at.x - measure(text, font) / 2,
    y,
  });
  write(pen, aside, fonts.aside, colours.aside, place(aside, fonts.aside, at.y - half));
  write(pen, number, fonts.value, colours.number, place(number, fonts.value, at.y + half));
}
