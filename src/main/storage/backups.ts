import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PendingWrites } from './pending-writes';
import { writeAtomically } from './write-atomically';

/** Backups kept; the oldest give way. */
const KEPT = 40;

/** Copies of saved briefings, for the day when a file is damaged or was overwritten. */
export interface Backups {
  /** Keeps what was just saved to `path`. */
  keep(path: string, bytes: Uint8Array): Promise<void>;
  /** Keeps what another program wrote to `path`, before it is overwritten. */
  keepOthers(path: string): Promise<void>;
  /** The file with what was last saved to `path`; null when there is none. */
  of(path: string): Promise<string | null>;
}

async function prune(folder: string): Promise<void> {
  const names = await readdir(folder);
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = dated.sort((a, b) => b.time - a.time).slice(KEPT);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}

/** Backups in a folder of the app's own. One that cannot be written stops no saving. */
export function backupsIn(folder: string, pending: PendingWrites | null): Backups {
  const key = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 32);
  const file = (path: string): string => join(folder, `${key(path)}.lectern`);
  const quietly = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await mkdir(folder, { recursive: true });
      await work();
      await prune(folder);
    } catch {
      // A full disk: the saving itself says so.
    }
  };
  return {
    keep: (path, bytes) => quietly(() => writeAtomically(file(path), bytes, pending)),
    keepOthers: (path) => quietly(() => copyFile(path, join(folder, `${key(path)}-${Date.now()}.lectern`))),
    async of(path) {
      const found = await stat(file(path)).catch(() => null);
      return found === null ? null : file(path);
    },
  };
}
