import type { Brand, ColourRole } from '../../model/brand';
import type { Finding } from '../../model/finding';
import { contrastRatio } from '../../model/contrast';

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

/** Colours of a brand that cannot be read on each other, one finding a pair. */
export const checkBrand = ({ palette }: Brand): readonly Finding[] =>
  PAIRS.flatMap(([on, behind, least]) => {
    const ratio = contrastRatio(palette[on], palette[behind]);
    if (ratio >= least) return [];
    return [
      {
        rule: 'brand-contrast',
        severity: 'error' as const,
        place: { field: `palette.${on}` },
        message: `The colour for ${on} (${palette[on]}) is too close to ${behind} (${palette[behind]}).`,
        actual: `${ratio.toFixed(2)}:1`,
        expected: `at least ${least}:1`,
        why: 'Text that cannot be told from its ground is lost on a projector and to many readers.',
      },
    ];
  });
