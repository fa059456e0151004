import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sceneToPptx } from '../main/export/deck-to-pptx';
import { writeFailure } from '../main/storage/disk-failure';
import { writeAtomically } from '../main/storage/write-atomically';
import type { Briefing } from './briefing';
import { printInElectron } from './electron-job';
import { EXIT, refused, type Outcome } from './exit-code';
import type { Stopwatch } from './stopwatch';

/** Where a briefing goes; null is not wanted. */
export interface Targets {
  readonly pptx: string | null;
  readonly pdf: string | null;
  /** Folder for one picture a slide. */
  readonly png: string | null;
}

/** Writes what is wanted. @returns the paths written, folders for pictures. */
export async function writeBriefing(
  briefing: Briefing,
  targets: Targets,
  watch: Stopwatch,
): Promise<Outcome<readonly string[]>> {
  const written: string[] = [];
  if (targets.pptx !== null) {
    const path = resolve(targets.pptx);
    const bytes = await watch.time('write PPTX', () => sceneToPptx(briefing, briefing, () => {}));
    const saved = await watch.time('write PPTX', () => writeAtomically(path, bytes, null));
    if (!saved.ok) return refused(EXIT.cannotWrite, saved.failure);
    written.push(targets.pptx);
  }
  if (targets.pdf !== null || targets.png !== null) {
    const folder = targets.png === null ? null : await makeFolder(targets.png);
    if (folder !== null && !folder.ok) return folder;
    const printed = await watch.time(targets.png === null ? 'write PDF' : 'write PDF and PNG', () =>
      printInElectron(briefing.scene, {
        pdf: targets.pdf === null ? null : resolve(targets.pdf),
        png: targets.png === null ? null : resolve(targets.png),
      }),
    );
    if (!printed.ok) return printed;
    written.push(...[targets.pdf, targets.png].filter((target) => target !== null));
  }
  return { ok: true, value: written };
}

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
