import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { figuresFile } from '../main/export/data/figures-file';
import { handoutOf } from '../main/export/stage-deck';
import type { OrderedOutput } from '../main/export/job/job';
import { writeFailure } from '../main/storage/disk-failure';
import { writeAtomically } from '../main/storage/write-atomically';
import type { Paper } from '../core/layout/handout/paper';
import type { Scene } from '../core/scene/scene';
import type { Briefing } from './briefing';
import { checkWritten, type CheckedFile } from './check-written';
import type { CommandPrinter } from './command-printer';
import { EXIT, refused, type Outcome } from './exit-code';
import type { Stopwatch } from './stopwatch';

/** Where a briefing goes; null is not wanted. */
export interface Targets {
  readonly pptx: string | null;
  readonly pdf: string | null;
  /** Folder for one picture a slide. */
  readonly png: string | null;
  /** Width of the pictures in pixels. */
  readonly pngWidth: number;
  readonly handout: string | null;
  readonly paper: Paper;
  /** The figures as a table, and as JSON. */
  readonly csv: string | null;
  readonly figuresJson: string | null;
}

/** What was written, folders for pictures, and what opening the decks among it again gave. */
export interface WrittenBriefing {
  readonly paths: readonly string[];
  readonly checked: readonly CheckedFile[];
}

/** Writes what is wanted, and opens each deck again. */
export async function writeBriefing(
  briefing: Briefing,
  targets: Targets,
  watch: Stopwatch,
  printer: CommandPrinter | null,
): Promise<Outcome<WrittenBriefing>> {
  try {
    return await writeAll(briefing, targets, watch, printer);
  } finally {
    briefing.second?.end();
  }
}

async function writeAll(
  briefing: Briefing,
  targets: Targets,
  watch: Stopwatch,
  printer: CommandPrinter | null,
): Promise<Outcome<WrittenBriefing>> {
  const written: string[] = [];
  const checked: CheckedFile[] = [];
  const check = async (path: string, { slides }: Scene): Promise<void> => {
    checked.push(await watch.time('open again', () => checkWritten(path, slides.length)));
  };
  if (targets.pptx !== null) {
    const path = resolve(targets.pptx);
    // What writes presentations takes as long to load as a short deck to lay out.
    const { sceneToPptx } = await import('../main/export/deck-to-pptx');
    const bytes = await watch.time('write PPTX', () => sceneToPptx(briefing, briefing, () => {}, briefing.second?.zip));
    const saved = await watch.time('write PPTX', () => writeAtomically(path, bytes, null));
    if (!saved.ok) return refused(EXIT.cannotWrite, saved.failure);
    written.push(targets.pptx);
    await check(targets.pptx, briefing.scene);
  }
  for (const [format, target] of [['csv', targets.csv], ['json', targets.figuresJson]] as const) {
    if (target === null) continue;
    const saved = await writeAtomically(resolve(target), figuresFile(format, briefing.deck, briefing.scene), null);
    if (!saved.ok) return refused(EXIT.cannotWrite, saved.failure);
    written.push(target);
  }
  if (printer !== null) {
    const folder = targets.png === null ? null : await makeFolder(targets.png);
    if (folder !== null && !folder.ok) return folder;
    const sheets = targets.handout === null ? null : handoutOf(briefing, targets.paper);
    const outputs = outputsOf(targets, sheets);
    const made = await watch.time(targets.png === null ? 'write PDF' : 'write PDF and PNG', () => printer.print({ scene: briefing.scene, outputs }));
    if (!made.ok) return made;
    written.push(...[targets.pdf, targets.handout, targets.png].filter((target) => target !== null));
    if (targets.pdf !== null) await check(targets.pdf, briefing.scene);
    if (targets.handout !== null && sheets !== null) await check(targets.handout, sheets);
  }
  return { ok: true, value: { paths: written, checked } };
}

/** What only Chromium can make of a briefing. */
const outputsOf = ({ pdf, png, pngWidth, handout }: Targets, sheets: Scene | null): readonly OrderedOutput[] => [
  ...(pdf === null ? [] : [{ format: 'pdf' as const, path: resolve(pdf) }]),
  ...(handout === null || sheets === null ? [] : [{ format: 'pdf' as const, path: resolve(handout), scene: sheets }]),
  ...(png === null ? [] : [{ format: 'png' as const, path: resolve(png), width: pngWidth }]),
];

/** Makes a folder and those above it. */
export async function makeFolder(folder: string): Promise<Outcome<null>> {
  try {
    await mkdir(resolve(folder), { recursive: true });
    return { ok: true, value: null };
  } catch (error) {
    const failure = writeFailure(error, folder);
    return failure.ok ? { ok: true, value: null } : refused(EXIT.cannotWrite, failure.failure);
  }
}
