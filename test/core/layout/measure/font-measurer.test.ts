import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'opentype.js/dist/opentype.mjs';
import { describe, expect, it } from 'vitest';
import { createFontMeasurer } from '../../../../src/core/layout/measure/font-measurer';

const fonts = join(import.meta.dirname, '../../../../assets/fonts');
const sample = 'Zwölf “Boxkämpfer” jagen — für EUR 1,234.50 (3–5 %) → Łódź & Žižkov…';
const styles = [
  { name: 'Regular', bold: false, italic: false },
  { name: 'Bold', bold: true, italic: false },
  { name: 'Italic', bold: false, italic: true },
  { name: 'BoldItalic', bold: true, italic: true },
] as const;
const faces = (['Caladea', 'Carlito', 'Arimo', 'Tinos'] as const).flatMap((face) =>
  styles.map((style) => ({ face, ...style })),
);

describe('the measurer', () => {
  const measurer = createFontMeasurer();

  it.each(faces)(
    'gives $face $name the widths of the font file',
    ({ face, name, bold, italic }) => {
      const bytes = readFileSync(join(fonts, `${face}-${name}.ttf`));
      const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
      const units = [...sample].reduce(
        (sum, character) => sum + (font.charToGlyph(character).advanceWidth ?? 0),
        0,
      );
      expect(measurer.width(sample, { face, bold, italic }, 20)).toBeCloseTo(
        (units / font.unitsPerEm) * 20,
        6,
      );
    },
  );

  it('takes a character that the face lacks as one em', () => {
    expect(measurer.width('漢', { face: 'Carlito', bold: false, italic: false }, 12)).toBe(12);
  });

  it.each(faces)('takes a space and a hyphen that do not break for as wide as those that do, in $face $name', ({ face, bold, italic }) => {
    const font = { face, bold, italic };
    expect(measurer.width('EUR\u00a086m', font, 18)).toBe(measurer.width('EUR 86m', font, 18));
    expect(measurer.width('e\u2011mail', font, 18)).toBe(measurer.width('e-mail', font, 18));
  });

  it('gives joiners and combining marks no width', () => {
    const font = { face: 'Carlito', bold: false, italic: false } as const;
    expect(measurer.width('e\u0301\u200d', font, 12)).toBe(measurer.width('e', font, 12));
  });

  it('goes by the widths of the brand’s own font, style by style', () => {
    const style = (advances: string) => ({ unitsPerEm: 1000, ascent: 900, descent: 200, advances });
    const own = {
      family: 'House Grotesk',
      styles: { Regular: style('61:400,500'), Bold: style('61:600,700'), Italic: style('61:400,500'), BoldItalic: style('61:600,700') },
    };
    expect(measurer.width('ab', { face: 'Arimo', own, bold: false, italic: false }, 10)).toBe(9);
    expect(measurer.width('ab', { face: 'Arimo', own, bold: true, italic: false }, 10)).toBe(13);
    expect(measurer.extents({ face: 'Arimo', own, bold: true, italic: false }, 10)).toEqual({ ascent: 9, descent: 2 });
  });
});
