import type { Palette } from '../model/brand';
import { contrastRatio } from '../model/contrast';
import type { Colour } from './scene';

/** The six hexadecimal digits a colour stands for in a palette. */
export const hexOf = (colour: Colour, palette: Palette): string =>
  colour.startsWith('#') ? colour.slice(1) : palette[colour as keyof Palette];

/** Contrast ratio of two colours of a scene, 1–21. */
export const contrast = (first: Colour, second: Colour, palette: Palette): number =>
  contrastRatio(hexOf(first, palette), hexOf(second, palette));
