import type { Palette } from '../model/brand';
import type { Colour } from './scene';

/** WCAG 2.1 level AA for text. */
export const leastContrast = 4.5;

/** The six hexadecimal digits a colour stands for in a palette. */
export const hexOf = (colour: Colour, palette: Palette): string =>
  colour.startsWith('#') ? colour.slice(1) : palette[colour as keyof Palette];

/**
 * Contrast ratio of two colours, 1–21, as WCAG 2.1 defines it
 * (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
 */
export function contrast(first: Colour, second: Colour, palette: Palette): number {
  const [a, b] = [luminance(hexOf(first, palette)), luminance(hexOf(second, palette))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}
