import { contrastRatio } from '../../model/contrast';

const STEPS = 100;

const mixed = (colour: string, towards: string, share: number): string =>
  [0, 2, 4]
    .map((at) => {
      const from = Number.parseInt(colour.slice(at, at + 2), 16);
      const to = Number.parseInt(towards.slice(at, at + 2), 16);
      return Math.round(from + (to - from) * share).toString(16).padStart(2, '0');
    })
    .join('')
    .toUpperCase();

/** What a colour must stand out from, and how clearly. */
export interface Ground {
  readonly colour: string;
  readonly least: number;
}

/**
 * The colour, made darker or lighter just so far that it stands out from every ground; null when
 * neither black nor white would.
 */
export function nearestLegible(colour: string, grounds: readonly Ground[]): string | null {
  const stands = (tried: string): boolean =>
    grounds.every((ground) => contrastRatio(tried, ground.colour) >= ground.least);
  for (let step = 0; step <= STEPS; step += 1)
    for (const towards of ['000000', 'FFFFFF']) {
      const tried = mixed(colour, towards, step / STEPS);
      if (stands(tried)) return tried;
    }
  return null;
}
