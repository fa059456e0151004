import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Remembers temporary files while they are being written, wherever they are. */
export interface PendingWrites {
  note(file: string): Promise<void>;
  forget(file: string): Promise<void>;
}

const noteOf = (folder: string, file: string): string =>
  join(folder, createHash('sha256').update(file).digest('hex').slice(0, 32));

/** Keeps one small note a temporary file in `folder`, which is made when needed. */
export function pendingWritesIn(folder: string): PendingWrites {
  return {
    async note(file) {
      await mkdir(folder, { recursive: true });
      await writeFile(noteOf(folder, file), file);
    },
    async forget(file) {
      await rm(noteOf(folder, file), { force: true });
    },
  };
}

/**
 * Removes the temporary files that a crash left behind. Call it at the start, while no other
 * process of ours writes.
 * @returns the files that were removed.
 */
export async function sweepPendingWrites(folder: string): Promise<readonly string[]> {
  const swept: string[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const note = join(folder, name);
    const file = await readFile(note, 'utf8').catch(() => '');
    // A note cut short by the crash names no file of ours; such a file is never touched.
    if (file.endsWith('.lectern-tmp')) {
      await rm(file, { force: true }).catch(() => {});
      swept.push(file);
    }
    await rm(note, { force: true });
  }
  return swept;
}
