/** WCAG 2.1 level AA for text (1.4.3). */
export const leastContrast = 4.5;

/** The same for text at large scale: of 18 points, or bold and of 14. */
export const leastFor = (points: number, bold: boolean): number => (points >= (bold ? 14 : 18) ? 3 : leastContrast);

/** Where a house sets date, footer and number. */
const FEET: ReadonlySet<string | null> = new Set(['dt', 'ftr', 'sldNum']);

/**
 * What text in a placeholder of a house's layout must stand out: a foot stands beside the text, as quietly
 * as the house wants it, but must be seen.
 */
export const leastInPlace = ({ type, size, bold }: { readonly type: string | null; readonly size: number; readonly bold: boolean }): number =>
  FEET.has(type) ? 3 : leastFor(size, bold);

/** How bright each value of a channel is, as sRGB defines it. */
const LINEAR = Float64Array.from({ length: 256 }, (_, channel) => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

function luminance(hex: string): number {
  const colour = Number.parseInt(hex, 16);
  const channel = (shift: number): number => LINEAR[(colour >> shift) & 255] as number;
  return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

/**
 * Contrast ratio of two colours of six hexadecimal digits, 1 to 21, as WCAG 2 defines it
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
