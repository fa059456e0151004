import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { plainText } from '../../../src/core/scene/plain-text';
import { cases } from '../../cases';
import { bundledBrands } from '../layout/bundled-brands';

const measurer = createFontMeasurer();
const [brand] = bundledBrands;
if (brand === undefined) throw new Error('no brands');

const pagesOf = (kind: string) =>
  cases.flatMap(({ deck }) =>
    layout({ deck, brand, measurer, created: '2026-03-12T00:00:00Z' }).slides.filter((page) => page.kind === kind),
  );

describe('a slide as text', () => {
  it('begins with its title, whole, without the marks that lead to the sources', () => {
    const [page] = pagesOf('key-figures');
    if (page === undefined) throw new Error('no such case');
    const [first] = plainText(page).split('\n');
    expect(page.title.replace(/\s+/g, ' ')).toContain(first?.replace(/\s+/g, ' ') ?? '–');
  });

  it('keeps the cells of a table apart', () => {
    const [page] = pagesOf('figures-table');
    if (page === undefined) throw new Error('no such case');
    expect(plainText(page).split('\n').some((line) => line.split('\t').length > 2)).toBe(true);
  });

  it('says what a chart shows, and nothing of the foot', () => {
    const [page] = pagesOf('chart');
    const alt = page?.items.find((item) => item.type === 'chart')?.alt;
    if (page === undefined || alt === undefined) throw new Error('no such case');
    expect(plainText(page)).toContain(alt);
    expect(plainText(page).split('\n')).not.toContain(brand.footer);
  });
});
