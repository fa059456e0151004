import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBrand } from '../../../src/core/check/brand/check-brand';
import { houseBrand } from '../../../src/core/house/house-brand';
import { brandSchema } from '../../../src/core/model/brand';
import { officeTemplate } from './office-template';
import { colours, picture, templateFile, type TemplateParts } from './template-file';

const brandOf = (parts: Partial<TemplateParts> = {}, name = 'house.potx') => {
  const read = houseBrand(templateFile(parts), name);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
};

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

describe('a brand from the house’s own template', () => {
  it('takes its colours, fonts and name', () => {
    const { brand, findings } = brandOf();
    expect(brand).toMatchObject({
      id: 'harbour-bank',
      name: 'Harbour Bank',
      palette: { background: 'FFFFFF', ink: '002B49', text: '1A1A1A', accent: '007A87' },
      fonts: { heading: { face: 'Caladea', office: 'Cambria' }, body: { face: 'Carlito', office: 'Calibri' } },
    });
    expect(findings.map(({ place }) => place.field)).toEqual(['house', 'logo']);
    expect(brandSchema.parse(brand)).toEqual(brand);
  });

  it('is named after the file when the theme names no house', () => {
    expect(brandOf({ themeName: 'Office Theme' }, 'Northern Rail.potx').brand).toMatchObject({
      id: 'northern-rail',
      name: 'Northern Rail',
    });
  });

  it('darkens an accent that could not be read, and says so', () => {
    const { brand, findings } = brandOf({ colours: colours({ accent1: 'FFD100' }) });
    expect(brand.palette.accent).not.toBe('FFD100');
    expect(checkBrand(brand)).toEqual([]);
    expect(findings.map(({ place }) => place.field)).toContain('palette.accent');
  });

  it('follows the master’s colour map into a dark design', () => {
    const { brand } = brandOf({ map: 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' });
    expect(brand.palette).toMatchObject({ background: '1A1A1A', text: 'FFFFFF' });
    expect(checkBrand(brand)).toEqual([]);
  });

  it('replaces a font whose widths are not known, and says by which', () => {
    const { brand, findings } = brandOf({ fonts: ['Georgia Pro', 'Segoe UI'] });
    expect(brand.fonts).toEqual({ heading: { face: 'Tinos', office: 'Times New Roman' }, body: { face: 'Arimo', office: 'Arial' } });
    expect(findings.filter(({ place }) => place.field?.startsWith('fonts')).map(({ actual }) => actual)).toEqual(['Georgia Pro', 'Segoe UI']);
  });

  it('takes the small picture of the master for the logo, not its background', () => {
    const { brand } = brandOf({
      shapes: picture('rId2', 12192000, 6858000) + picture('rId3', 1800000, 600000),
      media: { 'ground.png': new Uint8Array([...PNG, 9]), 'mark.png': PNG },
    });
    expect(brand.logo.onLight).toEqual({
      mime: 'image/png',
      data: Buffer.from(PNG).toString('base64'),
      width: 1800000,
      height: 600000,
      alt: 'Logo of Harbour Bank',
    });
  });

  it('believes a picture’s bytes, not its name', () => {
    const { brand } = brandOf({
      shapes: picture('rId2', 1800000, 600000),
      media: { 'mark.png': new TextEncoder().encode('<svg onload="x"/>') },
    });
    expect(brand.logo.onLight).toBeNull();
  });

  it('can be read whatever the house’s colours are', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0').toUpperCase());
    fc.assert(
      fc.property(hex, hex, hex, hex, (dk1, lt1, dk2, accent1) => {
        expect(checkBrand(brandOf({ colours: colours({ dk1, lt1, dk2, accent1 }) }).brand)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['not a zip', new TextEncoder().encode('%PDF-1.4')],
    ['cut short', templateFile().slice(0, 400)],
    ['empty', new Uint8Array()],
  ])('refuses a file that is %s', (_, bytes) => {
    expect(houseBrand(bytes, 'house.potx')).toMatchObject({ ok: false, failure: { code: 'not-an-office-file' } });
  });
});

describe('a template whose every title stands in the middle of the slide', () => {
  const read = houseBrand(officeTemplate({ layouts: ['title', 'secHead'] }), 'crowded.potx');

  it('lends its colours and fonts, and says why not its layouts', () => {
    expect(read.ok && read.value.brand.house).toBeUndefined();
    expect(read.ok && read.value.findings[0]?.message).toMatch(/^No layout leaves enough room below its title/);
  });
});
