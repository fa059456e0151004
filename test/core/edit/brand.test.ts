import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLogoFile } from '../../../src/core/edit/brand/logo-file';
import { nearestLegible } from '../../../src/core/edit/brand/nearest-legible';
import { contrastRatio } from '../../../src/core/model/contrast';

const text = (utf8: Uint8Array): string => new TextDecoder().decode(utf8);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string): Uint8Array => bytes(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);
const refusal = (data: Uint8Array): string => {
  const read = readLogoFile(data, 'logo.svg', text);
  return read.ok ? 'taken' : `${read.failure.code}: ${read.failure.message}`;
};

describe('a logo', () => {
  it('is known by its bytes, whatever its name says', () => {
    expect(readLogoFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]), 'logo.jpg', text)).toMatchObject({ value: { mime: 'image/png' } });
    expect(refusal(bytes('%PDF-1.7'))).toMatch(/^not-a-picture/);
    expect(refusal(new Uint8Array())).toMatch(/^empty/);
  });

  it('may be a plain SVG, with gradients and pictures of its own', () => {
    expect(refusal(svg('<linearGradient id="g"/><path fill="url(#g)" d="M0 0h9v9z"/><use href="#g"/>'))).toBe('taken');
    expect(refusal(svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'))).toBe('taken');
  });

  it.each([
    ['<script>alert(1)</script>', 'a script'],
    ['<path onload="alert(1)"/>', 'an event handler'],
    ['<a href="javascript:alert(1)"/>', 'a script link'],
    ['<image xlink:href="https://example.org/a.png"/>', 'a link to another file'],
    ['<image href="file:///etc/passwd"/>', 'a link to another file'],
    ['<style>@import "a.css"</style>', 'a style that loads a file'],
    ['<rect style="fill:url(//example.org/a)"/>', 'a style that loads a file'],
    ['<foreignObject><p/></foreignObject>', 'embedded HTML'],
  ])('is refused with %s, and told why', (inside, what) => {
    expect(refusal(svg(inside))).toContain(what);
  });

  it('is refused with an entity bomb', () => {
    expect(refusal(bytes('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>'))).toContain('entity definitions');
  });
});

describe('the nearest colour that can be read', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0').toUpperCase());

  it('can be read on its ground, whatever both are', () => {
    fc.assert(
      fc.property(colour, colour, (one, ground) => {
        const near = nearestLegible(one, [{ colour: ground, least: 4.5 }]);
        expect(near !== null && contrastRatio(near, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('is the colour itself where that can be read', () => {
    expect(nearestLegible('0A6C74', [{ colour: 'FFFFFF', least: 4.5 }])).toBe('0A6C74');
  });
});
