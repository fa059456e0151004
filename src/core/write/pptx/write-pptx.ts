import type { SourceRecord } from '../../model/deck';
import type { LedgerEntry } from '../../model/figure';
import type { Scene } from '../../scene/scene';
import { utf8 } from './bytes';
import { libraryParts, type Parts } from './library-parts';
import { CONTENT_TYPES_PART } from './package/content-types';
import { xmlOf } from './package/package-repair';
import { PACKAGE_REPAIRS } from './package/package-repairs';
import { planDeck } from './plan/deck-plan';
import { repairSlide } from './slide/slide-repairs';
import type { Zip, ZipPart } from './zip';

export interface PptxOptions {
  /** Packs the parts; the platform's own deflate is several times faster than any in JavaScript. */
  readonly zip: Zip;
  /** Called after each slide; the writing goes on when what it returns has settled. */
  readonly progress?: (done: number, of: number) => void | Promise<void>;
  /** Asked after each slide. An AbortSignal is one. */
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
 * Scene ─► plan ─────► pptxgenjs ─────► slide repairs ──────► package repairs ─────► zip
 *          layouts,    its parts,       each slide read       parts added, removed,
 *          numbers     before zipping   once, mended, written  listed
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
  const parts = await libraryParts(plan);
  for (const slide of plan.slides) {
    if (options.signal?.aborted) throw new PptxCancelled();
    const name = `ppt/slides/slide${slide.number}.xml`;
    parts.set(name, repairSlide(xmlOf(parts, name), slide, plan));
    await options.progress?.(slide.number, plan.slides.length);
  }
  for (const repair of PACKAGE_REPAIRS) repair(parts, plan, { ledger, sources });
  return options.zip(zipOrder(parts));
}

/** The list of content types first, as every reader expects; then the parts as they came. */
function zipOrder(parts: Parts): ZipPart[] {
  const names = [CONTENT_TYPES_PART, ...[...parts.keys()].filter((name) => name !== CONTENT_TYPES_PART)];
  return names.map((name) => {
    const content = parts.get(name) ?? '';
    return { name, bytes: typeof content === 'string' ? utf8(content) : content };
  });
}
