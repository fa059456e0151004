import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { createFontMeasurer } from '../../src/core/layout/measure/font-measurer';
import { houseBrand } from '../../src/core/house/house-brand';
import { layout } from '../../src/core/layout/layout';
import { brandSchema } from '../../src/core/model/brand';
import { sceneToPptx } from '../../src/main/export/deck-to-pptx';
import { printInElectron } from '../../src/main/export/job/print-in-electron';
import { cases } from '../cases';
import { galleryDeck } from '../cases/gallery-deck';
import { comparePages } from '../pages/compare-pages';
import { officeTemplate } from '../core/house/office-template';
import { missingPrograms, pageTexts } from '../pages/programs';

/** One of each way that a page is made of; `npm run gallery` compares all of them in all brands. */
const SHOWN = ['cover, much', 'bottom-line, little', 'key-figures, six', 'figures-table, little', 'exposure, little', 'chart bar, hedged', 'chart column, little', 'chart line', 'chart doughnut', 'chart waterfall'];

const missing = missingPrograms();
const brandFile = join(import.meta.dirname, '..', '..', 'assets', 'brands', 'group-assurance.lectern-brand');

describe('the presentation and the PDF of one deck', () => {
  it.skipIf(missing.length > 0)(`say the same and look alike on every page${missing.length > 0 ? ` (skipped: no ${missing.join(', ')})` : ''}`, { timeout: 180_000 }, async () => {
    const shown = cases.filter(({ name }) => SHOWN.includes(name));
    expect(shown.map(({ name }) => name)).toEqual(SHOWN);
    const brand = brandSchema.parse(JSON.parse(readFileSync(brandFile, 'utf8')));
    const deck = galleryDeck(shown, brand);
    const scene = layout({ deck, brand, measurer: createFontMeasurer(), created: `${deck.date}T00:00:00Z` });
    const folder = mkdtempSync(join(tmpdir(), 'lectern-pages-'));
    try {
      const [pptx, pdf] = [join(folder, 'deck.pptx'), join(folder, 'printed.pdf')];
      writeFileSync(pptx, await sceneToPptx({ scene }, { deck }, () => {}));
      const { executable, switches, appFolder, env } = inject('launch');
      Object.assign(process.env, env);
      const printed = await printInElectron(
        [executable, ...switches, appFolder],
        { scene, outputs: [{ format: 'pdf', path: pdf }] },
        { onProgress: () => {}, signal: new AbortController().signal },
        () => {},
      );
      expect(printed.ok).toBe(true);
      expect(await comparePages(pptx, pdf, join(folder, 'office'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the PDF of a deck on a house’s slide size', () => {
  it.skipIf(missing.length > 0)('has a page a slide, though the size is no whole number of pixels', { timeout: 120_000 }, async () => {
    const read = houseBrand(officeTemplate({ width: 793.75, height: 446.5 }), 'house.potx');
    if (!read.ok) throw new Error(read.failure.message);
    const { brand } = read.value;
    const deck = galleryDeck(cases.filter(({ name }) => name === 'bottom-line, little' || name === 'context, little'), brand);
    const scene = layout({ deck, brand, measurer: createFontMeasurer(), created: `${deck.date}T00:00:00Z` });
    const folder = mkdtempSync(join(tmpdir(), 'lectern-pages-'));
    try {
      const pdf = join(folder, 'printed.pdf');
      const { executable, switches, appFolder, env } = inject('launch');
      Object.assign(process.env, env);
      const control = { onProgress: () => {}, signal: new AbortController().signal };
      const printed = await printInElectron([executable, ...switches, appFolder], { scene, outputs: [{ format: 'pdf', path: pdf }] }, control, () => {});
      expect(printed.ok).toBe(true);
      expect(await pageTexts(pdf)).toHaveLength(scene.slides.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
