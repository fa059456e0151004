import { describe, expect, it } from 'vitest';
import { checkBrand } from '../../../../src/core/check/brand/check-brand';
import type { Brand, Palette } from '../../../../src/core/model/brand';

const palette: Palette = {
  background: 'FFFFFF',
  ink: '111111',
  text: '222222',
  quiet: '555555',
  line: 'CCCCCC',
  mist: 'F4F4F4',
  accent: '00558A',
  caution: 'B86A00',
  danger: 'A62B23',
  onDark: 'FFFFFF',
  context: 'AAAAAA',
  coverBackground: '111111',
  coverText: 'FFFFFF',
  coverQuiet: 'CCCCCC',
  coverAccent: '66AADD',
};

const brand = (changed: Partial<Palette>): Brand => ({
  format: 'lectern-brand',
  version: 1,
  id: 'house',
  name: 'House',
  palette: { ...palette, ...changed },
  fonts: { heading: { face: 'Arimo', office: 'Arial' }, body: { face: 'Arimo', office: 'Arial' } },
  logo: { onLight: null, onDark: null },
  footer: '',
  marking: '',
  numbers: { magnitude: 'short', currency: 'code', decimal: '.', grouping: ',' },
});

describe('a brand’s colours', () => {
  it('pass when each can be read on what it stands on', () => {
    expect(checkBrand(brand({}))).toEqual([]);
  });

  it('fail by name and with the ratio when small print is too pale', () => {
    const [finding, ...others] = checkBrand(brand({ quiet: 'AAAAAA' }));
    expect(finding?.message).toBe('The colour for quiet (AAAAAA) is too close to background (FFFFFF).');
    expect(finding?.actual).toBe('2.32:1');
    expect(others.map(({ place }) => place.field)).toEqual(['palette.quiet']);
  });

  it('ask less of a colour that only carries shape', () => {
    expect(checkBrand(brand({ caution: 'C8741A' }))).toEqual([]);
  });
});
