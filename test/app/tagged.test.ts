import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { layout } from '../../src/core/layout/layout';
import { createFontMeasurer } from '../../src/core/layout/measure/font-measurer';
import { brandSchema } from '../../src/core/model/brand';
import type { Scene } from '../../src/core/scene/scene';
import { printable } from '../../src/core/write/html/printable';
import { finish } from '../../src/main/export/pdf/finish';
import { cases } from '../cases';
import { galleryDeck } from '../cases/gallery-deck';
import { auditPdf } from '../tagged/audit';
import { currentChromium, startChromium, type ChromiumPrinter } from '../tagged/current-chromium';
import { hostileScene } from '../tagged/hostile-words';

/*
 * The fallback runtime writes no tags. A current Chromium does, as a current Electron has one: what
 * it prints of our pages is finished as an export is, then gone through tag by tag.
 */
const browser = currentChromium();
const brandFile = join(import.meta.dirname, '..', '..', 'assets', 'brands', 'group-assurance.lectern-brand');

function gallery(): Scene {
  const brand = brandSchema.parse(JSON.parse(readFileSync(brandFile, 'utf8')));
  const deck = galleryDeck(cases, brand);
  return layout({ deck, brand, measurer: createFontMeasurer(), created: `${deck.date}T00:00:00Z` });
}

describe.skipIf(browser === null)(`a PDF as a current Chromium prints it${browser === null ? ' (skipped: there is none here)' : ''}`, { timeout: 180_000 }, () => {
  let chromium: ChromiumPrinter;
  beforeAll(async () => {
    chromium = await startChromium(browser ?? '', join(inject('launch').appFolder, 'dist', 'renderer'));
  });
  afterAll(() => chromium.close());

  async function faultsOf(scene: Scene): Promise<readonly string[]> {
    const deck = printable(scene);
    const printed = await chromium.print(deck);
    const finished = finish([printed], deck);
    expect(finished.ok && finished.value !== printed).toBe(true);
    return finished.ok ? auditPdf(finished.value, deck) : [];
  }

  it('can be read by a screen reader on every page of the gallery', async () => {
    expect(await faultsOf(gallery())).toEqual([]);
  });

  it('can be read whatever its texts, names and ids are', async () => {
    expect(await faultsOf(hostileScene(gallery()))).toEqual([]);
  });

  it('is the same bytes when it is printed again', async () => {
    const deck = printable(gallery());
    const [one, two] = [finish([await chromium.print(deck)], deck), finish([await chromium.print(deck)], deck)];
    expect(one.ok && two.ok && Buffer.from(one.value).equals(Buffer.from(two.value))).toBe(true);
  });
});
