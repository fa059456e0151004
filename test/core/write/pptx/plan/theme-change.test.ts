import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tint } from '../../../../../src/core/layout/pieces/tint';
import type { Palette } from '../../../../../src/core/model/brand';
import { changedColour } from '../../../../../src/core/model/colour-change';
import { colourNames, houseColourNames } from '../../../../../src/core/write/pptx/plan/colour';
import { changesTo } from '../../../../../src/core/write/pptx/plan/theme-change';
import { scene } from '../scenes';

const { palette } = scene([]);
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0').toUpperCase());
const channels = (colour: string): readonly number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const apart = (one: string, other: string): number => Math.max(...channels(one).map((channel, at) => Math.abs(channel - (channels(other)[at] ?? 0))));

describe('what makes a theme’s colour into another', () => {
  it('draws it to a 255th in each channel, whatever the colours', () => {
    const drawn = fc.property(hex, hex, hex, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (base, ground, other, share) => {
      const mixed = tint(`#${base}`, share, { ...palette, background: ground }).slice(1);
      return [mixed, other].every((wanted) => {
        const changes = changesTo(wanted, base, [ground]);
        return changes === null || apart(changedColour(base, changes), wanted) <= 1;
      });
    });
    expect(() => {
      fc.assert(drawn);
    }).not.toThrow();
  });

  it('is found for every share of a colour on white paper', () => {
    const found = fc.property(fc.constantFrom('0A6C74', 'C8741A', 'A62B23', '1A1A1A', '9065B0'), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (base, share) => changesTo(tint(`#${base}`, share, { ...palette, background: 'FFFFFF' }).slice(1), base, ['FFFFFF']) !== null);
    expect(() => {
      fc.assert(found);
    }).not.toThrow();
  });

  it('is nothing for a colour of another kind, nor for white and black, which every colour can be made into', () => {
    expect([changesTo('33FF00', '0A6C74', ['FFFFFF']), changesTo('FFFFFF', '0A6C74', ['FFFFFF']), changesTo('000000', '0A6C74', ['FFFFFF'])]).toEqual([null, null, null]);
  });
});

describe('colours of a deck in a file', () => {
  it('that thin a colour of the theme are that colour, made lighter', () => {
    const name = colourNames(palette);
    expect(name(tint('caution', 0.4, palette))).toMatch(/^accent4 (satMod=\d+ )?lumMod=\d+ lumOff=\d+$/);
    expect(name(tint('danger', 0.5, palette))).toMatch(/^accent5 /);
  });

  it('are on a house’s masters the house’s own, lighter or darker, but for warnings and markings', () => {
    const theme = { bg1: 'FFFFFF', tx1: '1A1A1A', accent1: 'FFC000', accent2: 'B45F06' };
    const own: Palette = { ...palette, background: 'FFFFFF', text: '1A1A1A', line: 'D6D6D6', accent: '806000', caution: 'B45F07', danger: 'A62B23' };
    const name = houseColourNames(own, theme);
    expect([name('text'), name('line'), name('accent')]).toEqual(['tx1', 'tx1 lumMod=17900 lumOff=82100', 'accent1 lumMod=50200']);
    expect([name('caution'), name('danger'), name('#FFC000'), name('#000000')]).toEqual(['B45F07', 'A62B23', 'FFC000', '000000']);
  });
});
