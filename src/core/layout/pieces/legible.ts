import type { Palette } from '../../model/brand';
import { contrast, leastContrast } from '../../scene/contrast';
import type { Colour } from '../../scene/scene';

/**
 * The wished colour when it reads on what is behind it; otherwise the first role that does, so
 * that text stays legible in any brand.
 */
export function legible(wished: Colour, behind: Colour, palette: Palette): Colour {
  const choices: readonly Colour[] = [
    wished,
    'text',
    'ink',
    'onDark',
    'background',
    'coverText',
    '#000000',
    '#FFFFFF',
  ];
  return choices.find((colour) => contrast(colour, behind, palette) >= leastContrast) ?? '#000000';
}
