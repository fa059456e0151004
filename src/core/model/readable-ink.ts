import type { Palette } from './brand';
import { contrastRatio, leastContrast, leastInPlace } from './contrast';
import { groundBehind } from './ground-behind';
import type { HouseLayout, HousePlaceholder } from './house';

type Ground = Pick<HouseLayout, 'grounds' | 'background'>;

/** Whether any ink at all reads on everything that is painted behind a box. */
export const isReadable = (box: HousePlaceholder['box'], layout: Ground): boolean => {
  const behind = groundBehind(box, layout);
  return ['000000', 'FFFFFF'].some((ink) => behind.every((ground) => contrastRatio(ink, ground) >= leastContrast));
};

/**
 * The colour that a placeholder's text is written in, six hexadecimal digits: the layout's own where it
 * reads on all that lies behind, else the ink that does, the brand's first.
 */
export function readableInk({ type, box, text }: HousePlaceholder, layout: Ground, palette: Pick<Palette, 'ink' | 'onDark'>): string {
  const behind = groundBehind(box, layout);
  const worst = (ink: string): number => Math.min(...behind.map((ground) => contrastRatio(ink, ground)));
  if (worst(text.colour) >= leastInPlace({ type, ...text })) return text.colour;
  return [palette.ink, palette.onDark, '000000', 'FFFFFF'].reduce((best, ink) => (worst(best) >= leastContrast || worst(ink) <= worst(best) ? best : ink), text.colour);
}
