import { basename, resolve } from 'node:path';
import type { Finding } from '../core/model/finding';
import { uncheckable, type VerifiedFile } from '../main/export/verified-file';

/** A file that was written and opened again. */
export interface CheckedFile {
  readonly file: string;
  /** Numbers that were read back. */
  readonly numbers: number;
  readonly findings: readonly Finding[];
}

/** Opens a written deck again, as the window does after each export; it must have so many slides. */
export async function checkWritten(path: string, slides: number): Promise<CheckedFile> {
  const { numbers, findings } = await opened(resolve(path), slides);
  return { file: path, numbers, findings };
}

/** A check that fails takes nothing from the file that stands. */
async function opened(path: string, slides: number): Promise<VerifiedFile> {
  // What reads files is loaded when there is one to read.
  const { verifyWritten } = await import('../main/export/verify-written');
  try {
    return await verifyWritten(path, slides);
  } catch (error) {
    return uncheckable(basename(path), String(error));
  }
}
