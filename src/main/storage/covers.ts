import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { coverSchema, type Cover } from '../../ipc/contract';
import { writeOwnFile } from './own-files';
import type { PendingWrites } from './pending-writes';

/** One file a briefing, named after its path without saying it. */
const fileOf = (folder: string, path: string): string =>
  join(folder, `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.json`);

/** What the first slide of a briefing looked like when it was last saved. Unreadable is as good as none. */
export async function readCover(folder: string, path: string): Promise<Cover | null> {
  try {
    return coverSchema.parse(JSON.parse(await readFile(fileOf(folder, path), 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps a cover. One that cannot be written is not worth a message: the list shows the name alone. */
export async function writeCover(
  folder: string,
  path: string,
  cover: Cover,
  pending: PendingWrites | null,
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {});
  await writeOwnFile(fileOf(folder, path), cover, pending);
}

/** Forgets a briefing's cover. */
export const removeCover = (folder: string, path: string): Promise<void> =>
  rm(fileOf(folder, path), { force: true }).catch(() => {});
