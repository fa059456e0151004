import type { Palette } from './brand';
import { contrastRatio, leastContrast } from './contrast';
import { groundBehind } from './ground-behind';
import type { HouseLayout, HousePlaceholder } from './house';

/**
 * The colour that a placeholder's text is written in, six hexadecimal digits: the layout's own where it
 * reads on all that lies behind, else the ink that does, the brand's first.
 */
export function readableInk({ box, text }: HousePlaceholder, layout: Pick<HouseLayout, 'grounds' | 'background'>, palette: Pick<Palette, 'ink' | 'onDark'>): string {
  const behind = groundBehind(box, layout);
  const worst = (ink: string): number => Math.min(...behind.map((ground) => contrastRatio(ink, ground)));
  if (worst(text.colour) >= leastContrast) return text.colour;
  return [palette.ink, palette.onDark, '000000', 'FFFFFF'].reduce((best, ink) => (worst(best) >= leastContrast || worst(ink) <= worst(best) ? best : ink), text.colour);
}
