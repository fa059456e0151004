import type { Palette } from '../../model/brand';
import type { Colour } from '../../scene/scene';
import { hexOf } from '../../scene/contrast';

/** A colour thinned with the background: `share` 1 is the colour itself, 0 the background. */
export function tint(colour: Colour, share: number, palette: Palette): Colour {
  const [from, to] = [hexOf('background', palette), hexOf(colour, palette)];
  const channel = (start: number) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${`${channel(0)}${channel(2)}${channel(4)}`.toUpperCase()}`;
}
