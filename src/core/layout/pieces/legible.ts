import type { Palette } from '../../model/brand';
import { leastContrast } from '../../model/contrast';
import { contrast } from '../../scene/contrast';
import type { Colour } from '../../scene/scene';

/** What text takes that cannot have the colour it wished for, the first that reads. */
const INSTEAD: readonly Colour[] = ['text', 'ink', 'onDark', 'background', 'coverText', '#000000', '#FFFFFF'];

/**
 * The wished colour when it reads on what is behind it; otherwise the first role that does, so
 * that text stays legible in any brand.
 */
export function legible(wished: Colour, behind: Colour, palette: Palette): Colour {
  const reads = (colour: Colour): boolean => contrast(colour, behind, palette) >= leastContrast;
  return reads(wished) ? wished : (INSTEAD.find(reads) ?? '#000000');
}
