import type { Brand, ColourRole } from '../../model/brand';
import type { Finding } from '../../model/finding';
import { contrastRatio } from '../../model/contrast';
import { finds } from '../../model/finds';

/** WCAG 2.2, 1.4.3: text needs 4.5:1; 1.4.11: what only carries shape needs 3:1. */
const TEXT = 4.5;
const SHAPE = 3;

/** Which colour stands on which, and how clearly it must. */
const PAIRS: readonly (readonly [on: ColourRole, behind: ColourRole, least: number])[] = [
  ['ink', 'background', TEXT],
  ['text', 'background', TEXT],
  ['quiet', 'background', TEXT],
  ['text', 'mist', TEXT],
  ['ink', 'mist', TEXT],
  ['quiet', 'mist', TEXT],
  ['accent', 'background', TEXT],
  ['danger', 'background', TEXT],
  ['onDark', 'accent', TEXT],
  ['onDark', 'ink', TEXT],
  ['coverText', 'coverBackground', TEXT],
  ['coverQuiet', 'coverBackground', TEXT],
  ['caution', 'background', SHAPE],
  ['coverAccent', 'coverBackground', SHAPE],
];

/** One colour on another, and whether it can be told from it. */
export interface Contrast {
  readonly on: ColourRole;
  readonly behind: ColourRole;
  readonly ratio: number;
  readonly least: number;
}

/** Every pair of colours that meets on slides, with its ratio. */
export const contrastsOf = ({ palette }: Pick<Brand, 'palette'>): readonly Contrast[] =>
  PAIRS.map(([on, behind, least]) => ({ on, behind, least, ratio: contrastRatio(palette[on], palette[behind]) }));

/** Colours of a brand that cannot be read on each other, one finding a pair. */
export const checkBrand = (brand: Brand): readonly Finding[] =>
  contrastsOf(brand)
    .filter(({ ratio, least }) => ratio < least)
    .map(({ on, behind, ratio, least }) => ({
      ...finds('brand-contrast', on, brand.palette[on], behind, brand.palette[behind]),
      severity: 'error' as const,
      place: { field: `palette.${on}` },
      actual: `${ratio.toFixed(2)}:1`,
      expected: `at least ${least}:1`,
    }));
