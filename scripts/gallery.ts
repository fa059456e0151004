import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkScene } from '../src/core/check/scene/check-scene';
import { createFontMeasurer } from '../src/core/layout/measure/font-measurer';
import { layout } from '../src/core/layout/layout';
import type { Deck } from '../src/core/model/deck';
import type { Scene } from '../src/core/scene/scene';
import { sceneToPptx } from '../src/main/export/deck-to-pptx';
import { printInElectron } from '../src/main/export/job/print-in-electron';
import { cases } from '../test/cases';
import { briefingsOf, bundledBrands, bundledTemplates, foundIn } from '../test/cases/every-briefing';
import { galleryDeck } from '../test/cases/gallery-deck';
import { comparePages } from '../test/pages/compare-pages';
import { missingPrograms } from '../test/pages/programs';
import { ensureBuilt } from './build/ensure-built';
import { joinPresentations } from './gallery/join-presentations';
import { checkout } from './launch';
import { launcherCommand } from './lectern-command';
import { runCommand } from './setup/need';
import { run } from './setup/run';
import { say } from './setup/say';

async function write(scene: Scene, deck: Deck, file: string): Promise<number> {
  writeFileSync(`${file}.pptx`, await sceneToPptx({ scene }, { deck }, () => {}));
  const printed = await printInElectron(
    launcherCommand,
    { scene, outputs: [{ format: 'pdf', path: `${file}.pdf` }] },
    { onProgress: () => {}, signal: new AbortController().signal },
    (noise) => say(noise.trimEnd()),
  );
  if (printed.ok) return 0;
  say(`${printed.failure.message} ${printed.failure.hint}`);
  return 4;
}

/** Holds the presentation as LibreOffice shows it against the PDF, page by page. */
async function compare(file: string): Promise<void> {
  const missing = missingPrograms();
  if (missing.length > 0) {
    say(`  pages not compared: ${missing.join(', ')} is not on this machine`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lectern-pages-'));
  try {
    const differences = await comparePages(`${file}.pptx`, `${file}.pdf`, folder);
    say(differences.length === 0 ? '  every page is the same in the presentation and the PDF' : `  ${differences.length} differences:`);
    for (const { page, what } of differences) say(`  page ${page}: ${what}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every template on every article in every brand, and what the scene checks find in it. */
async function checkTemplates(articles: readonly string[]): Promise<void> {
  const extractions = await foundIn(articles.length === 0 ? undefined : articles);
  const measurer = createFontMeasurer();
  let [decks, pages, found] = [0, 0, 0];
  for (const brand of bundledBrands()) {
    for (const template of bundledTemplates()) {
      for (const { deck } of briefingsOf(template, extractions, brand)) {
        const scene = layout({ deck, brand, measurer, created: `${deck.date}T00:00:00Z` });
        const findings = checkScene(scene, measurer);
        [decks, pages, found] = [decks + 1, pages + scene.slides.length, found + findings.length];
        for (const { message, place } of findings) say(`  ${template.id} in ${brand.id}, ${place.slide ?? ''}: ${message}`);
      }
    }
  }
  say(`Templates on articles: ${decks} decks of ${pages} pages, ${found} findings`);
}

/** Joins the brands' pairs into one presentation and one PDF. Slides are numbered on in the presentation, anew for each brand in the PDF. */
async function joinPairs(pairs: readonly string[], out: string): Promise<void> {
  const file = join(out, 'gallery');
  writeFileSync(`${file}.pptx`, joinPresentations(pairs.map((pair) => readFileSync(`${pair}.pptx`))));
  const united = await run('pdfunite', [...pairs.map((pair) => `${pair}.pdf`), `${file}.pdf`]);
  say(united.code === 0 ? 'All brands: out/gallery.pptx and .pdf' : 'All brands: out/gallery.pptx; the PDFs stay in out/gallery, as pdfunite is not on this machine');
}

/** `npm run gallery [-- ARTICLE…]`: every case in every brand as PPTX and PDF, with what the scene checks find in it and whether both show the same pages. */
await runCommand(async () => {
  await ensureBuilt(checkout, say);
  const out = join(checkout, 'out');
  const parts = join(out, 'gallery');
  mkdirSync(parts, { recursive: true });
  await checkTemplates(process.argv.slice(2));
  const pairs: string[] = [];
  for (const brand of bundledBrands()) {
    const deck = galleryDeck(cases, brand);
    const measurer = createFontMeasurer();
    const scene = layout({ deck, brand, measurer, created: `${deck.date}T00:00:00Z` });
    const findings = checkScene(scene, measurer);
    const pair = join(parts, brand.id);
    const code = await write(scene, deck, pair);
    if (code !== 0) return code;
    pairs.push(pair);
    say(`${brand.name}: ${scene.slides.length} pages, ${findings.length} findings`);
    for (const { message, place } of findings) say(`  ${place.slide ?? ''}: ${message}`);
    await compare(pair);
  }
  await joinPairs(pairs, out);
  say('LibreOffice shows these otherwise than the file says:');
  for (const { name, libreOffice } of cases) if (libreOffice !== undefined) say(`  ${name}: ${libreOffice}`);
  return 0;
});
