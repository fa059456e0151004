import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkScene } from '../src/core/check/scene/check-scene';
import { createFontMeasurer } from '../src/core/layout/measure/font-measurer';
import { layout } from '../src/core/layout/layout';
import { brandSchema, type Brand } from '../src/core/model/brand';
import type { Deck } from '../src/core/model/deck';
import type { Scene } from '../src/core/scene/scene';
import { sceneToPptx } from '../src/main/export/deck-to-pptx';
import { printInElectron } from '../src/main/export/job/print-in-electron';
import { cases } from '../test/cases';
import { ensureBuilt } from './build/ensure-built';
import { checkout } from './launch';
import { launcherCommand } from './lectern-command';
import { runCommand } from './setup/need';
import { say } from './setup/say';

const BRANDS = ['group-assurance', 'northline', 'harbour-court'] as const;

/** All cases in one deck: every slide kind and chart, then the one list of sources they share. */
function galleryDeck(brand: Brand): Deck {
  const [first] = cases;
  if (first === undefined) throw new Error('There are no cases to show');
  const slides = cases.flatMap(({ deck }, index) =>
    deck.slides
      .filter(({ kind, id }) => kind !== 'sources' || deck.slides[0]?.id === id)
      .map((slide) => ({ ...slide, id: `case-${index + 1}-${slide.id}` })),
  );
  const list = first.deck.slides.filter(({ kind }) => kind === 'sources');
  return { ...first.deck, title: `Gallery in ${brand.name}`, brand: brand.id, slides: [...slides, ...list] };
}

async function write(scene: Scene, deck: Deck, file: string): Promise<number> {
  writeFileSync(`${file}.pptx`, await sceneToPptx({ scene, findings: [] }, { deck }, () => {}));
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

/** `npm run gallery`: every case in every brand as PPTX and PDF, with what the scene checks find in it. */
await runCommand(async () => {
  await ensureBuilt(checkout, say);
  const out = join(checkout, 'out');
  mkdirSync(out, { recursive: true });
  for (const id of BRANDS) {
    const brand = brandSchema.parse(JSON.parse(readFileSync(join(checkout, 'assets', 'brands', `${id}.lectern-brand`), 'utf8')));
    const deck = galleryDeck(brand);
    const measurer = createFontMeasurer();
    const scene = layout({ deck, brand, measurer, created: `${deck.date}T00:00:00Z` });
    const findings = checkScene(scene, measurer);
    const file = join(out, `gallery-${id}`);
    const code = await write(scene, deck, file);
    if (code !== 0) return code;
    say(`${brand.name}: ${scene.slides.length} pages, ${findings.length} findings → out/gallery-${id}.pptx and .pdf`);
    for (const { message, place } of findings) say(`  ${place.slide ?? ''}: ${message}`);
  }
  return 0;
});
