import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/core/check/scene/check-scene';
import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { paletteSchema } from '../../../src/core/model/brand';
import { cases } from '../../cases';
import { houseBrand } from './laid-out';

const measurer = createFontMeasurer();
const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, '0').toUpperCase());
const palette = fc.record(
  Object.fromEntries(Object.keys(paletteSchema.shape).map((role) => [role, hex])),
);

describe('any colours a house may choose', () => {
  it('leave every text legible', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), palette, ({ deck }, colours) => {
        const brand = { ...houseBrand(), palette: paletteSchema.parse(colours) };
        const scene = layout({ deck, brand, measurer, created: '2026-03-12T00:00:00Z' });
        expect(checkScene(scene, measurer)).toEqual([]);
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
