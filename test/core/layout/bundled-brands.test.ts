import { describe, expect, it } from 'vitest';
import { checkBrand } from '../../../src/core/check/brand/check-brand';
import { bundledBrands } from './bundled-brands';

describe('the shipped brands', () => {
  it('are three, each with colours and faces of its own', () => {
    expect(bundledBrands).toHaveLength(3);
    expect(new Set(bundledBrands.map(({ palette }) => palette.accent)).size).toBe(3);
    expect(new Set(bundledBrands.map(({ fonts }) => fonts.heading.face)).size).toBe(3);
  });

  it.each(bundledBrands)('$name passes what brands of users are asked for', (brand) => {
    expect(checkBrand(brand)).toEqual([]);
  });
});
