import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { PendingWrites } from './pending-writes';
import { writeOwnFile } from './own-files';

const recentSchema = z.object({ path: z.string(), opened: z.iso.datetime() });
const recentsSchema = z.array(recentSchema);

export type Recent = Readonly<z.infer<typeof recentSchema>>;

const KEPT = 12;

/** The documents opened last, newest first. An unreadable list is an empty one: it can be made again. */
export async function readRecents(file: string): Promise<readonly Recent[]> {
  try {
    return recentsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return [];
  }
}

/** Puts a document on top of the list. A list that cannot be written is not worth a message. */
export async function rememberRecent(
  file: string,
  recent: Recent,
  pending: PendingWrites | null,
): Promise<void> {
  const others = (await readRecents(file)).filter(({ path }) => path !== recent.path);
  await writeOwnFile(file, [recent, ...others].slice(0, KEPT), pending);
}
