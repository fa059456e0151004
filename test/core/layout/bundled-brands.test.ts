import { describe, expect, it } from 'vitest';
import { contrast, leastContrast } from '../../../src/core/scene/contrast';
import type { ColourRole } from '../../../src/core/model/brand';
import { bundledBrands } from './bundled-brands';

const pairs: readonly (readonly [ColourRole, ColourRole])[] = [
  ['ink', 'background'],
  ['text', 'background'],
  ['quiet', 'background'],
  ['accent', 'background'],
  ['danger', 'background'],
  ['ink', 'mist'],
  ['text', 'mist'],
  ['onDark', 'accent'],
  ['onDark', 'ink'],
  ['coverText', 'coverBackground'],
  ['coverQuiet', 'coverBackground'],
  ['coverAccent', 'coverBackground'],
];

describe('the shipped brands', () => {
  it('are three, each with colours and faces of its own', () => {
    expect(bundledBrands).toHaveLength(3);
    expect(new Set(bundledBrands.map(({ palette }) => palette.accent)).size).toBe(3);
    expect(new Set(bundledBrands.map(({ fonts }) => fonts.heading.face)).size).toBe(3);
  });

  it.each(bundledBrands)('$name can be read in every pairing that slides use', ({ palette }) => {
    const faint = pairs.filter(([front, back]) => contrast(front, back, palette) < leastContrast);
    expect(faint).toEqual([]);
  });
});
