import type { SourceRecord } from '../../model/deck';
import type { LedgerEntry } from '../../model/figure';
import type { Scene } from '../../scene/scene';
import { libraryFrame, librarySlides, type LibrarySlide, type Parts } from './library-parts';
import { namesOf, type ArchivePart, type Zip } from './archive';
import { chartOrders } from './package/charts';
import { CONTENT_TYPES_PART, contentTypes } from './package/content-types';
import { LEDGER_NAMES, ledgerOrder } from './package/ledger';
import { notesFrame, notesPage, type NotesFrame } from './package/notes';
import { HOUSE_REPAIRS, PACKAGE_REPAIRS } from './package/package-repairs';
import { relationshipsOf } from './package/relationships';
import { notesRelationships, repairRelationships } from './package/slide-relationships';
import { planDeck, type DeckPlan } from './plan/deck-plan';
import { repairSlide } from './slide/slide-repairs';
import { SlideLinks } from './text/slide-links';

/** Slides that the library is given at once. */
const BATCH = 20;

export interface PptxOptions {
  /** Packs the parts; the platform's own deflate is several times faster than any in JavaScript. */
  readonly zip: Zip;
  /** Called after every few slides; the writing goes on when what it returns has settled. */
  readonly progress?: (done: number, of: number) => void | Promise<void>;
  /** Asked after every few slides. An AbortSignal is one. */
  readonly signal?: { readonly aborted: boolean };
}

/** Thrown when the signal said to stop. */
export class PptxCancelled extends Error {
  constructor() {
    super('Writing the presentation was cancelled');
    this.name = 'PptxCancelled';
  }
}

/**
 * Writes a scene as a PowerPoint file. The same input gives the same bytes.
 *
 * ```
 * Scene ─► plan ──┬─► pptxgenjs: frame ─► package repairs: parts added, removed ──┬─► list of parts ─► zip
 *          layouts, └─► pptxgenjs: slides, ─► slide repairs, charts, notes ───────┘
 *          numbers       a few at a time      each slide read once
 * ```
 *
 * @param ledger what the numbers on the slides point to; travels in the file
 * @param sources the articles the ledger quotes
 * @throws PptxCancelled when `options.signal` says so
 */
export async function writePptx(
  scene: Scene,
  ledger: readonly LedgerEntry[],
  sources: readonly SourceRecord[],
  options: PptxOptions,
): Promise<Uint8Array> {
  const plan = planDeck(scene);
  const { house } = scene;
  const parts = house === undefined ? await libraryFrame(plan) : await onHouse(house.package, plan);
  for (const repair of house === undefined ? PACKAGE_REPAIRS : HOUSE_REPAIRS) repair(parts, plan);
  const archive = options.zip();
  const names: string[] = [];
  const add = (written: readonly ArchivePart[]): void => {
    for (const part of written) names.push(...namesOf(part));
    archive.add(written);
  };
  for (const name of [CONTENT_TYPES_PART, ...LEDGER_NAMES]) parts.delete(name);
  add([...[...parts].map(([name, content]) => ({ name, content })), ledgerOrder(plan, { ledger, sources })]);
  for (let start = 0; start < plan.slides.length; start += BATCH) {
    if (options.signal?.aborted) throw new PptxCancelled();
    const batch = plan.slides.slice(start, start + BATCH);
    const { slides, notes } = await librarySlides(batch, plan);
    const frame = notesFrame(notes);
    add(slides.flatMap((slide) => slideParts(slide, frame, plan)));
    await options.progress?.(start + batch.length, plan.slides.length);
  }
  // Every reader expects the list of parts first.
  return archive.finish({ name: CONTENT_TYPES_PART, content: contentTypes(names) });
}

/** What opens and cleans a template is loaded for a house's masters only. */
const onHouse = async (packed: string, plan: DeckPlan): Promise<Parts> => (await import('./house/house-parts')).houseParts(packed, plan);

/** A slide with its charts and its notes page, mended. */
function slideParts({ plan: slide, xml, relationships }: LibrarySlide, notes: NotesFrame, deck: DeckPlan): readonly ArchivePart[] {
  const name = `ppt/slides/slide${slide.number}.xml`;
  const links = new SlideLinks(deck.slideNumbers);
  const parts: readonly ArchivePart[] = [
    { name, content: repairSlide(xml, slide, deck, links) },
    { name: relationshipsOf(name), content: repairRelationships(relationships, slide, links) },
    ...chartOrders(slide, deck),
  ];
  if (slide.notesPage === null) return parts;
  const page = `ppt/notesSlides/notesSlide${slide.notesPage}.xml`;
  return [...parts, { name: page, content: notesPage(notes, slide, deck) }, { name: relationshipsOf(page), content: notesRelationships(slide) }];
}
