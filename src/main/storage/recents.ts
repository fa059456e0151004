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

/** Takes a document off the list. */
export async function forgetRecent(file: string, path: string, pending: PendingWrites | null): Promise<void> {
  const others = (await readRecents(file)).filter((recent) => recent.path !== path);
  await writeOwnFile(file, others, pending);
}

/** A document has another name now: it keeps its place. */
export async function moveRecent(
  file: string,
  from: string,
  to: string,
  pending: PendingWrites | null,
): Promise<void> {
  const recents = await readRecents(file);
  const moved = recents.map((recent) => (recent.path === from ? { ...recent, path: to } : recent));
  await writeOwnFile(file, moved, pending);
}

/** Puts a document back at its place by date. */
export async function restoreRecent(file: string, recent: Recent, pending: PendingWrites | null): Promise<void> {
  const others = (await readRecents(file)).filter(({ path }) => path !== recent.path);
  const all = [...others, recent].sort((a, b) => b.opened.localeCompare(a.opened));
  await writeOwnFile(file, all.slice(0, KEPT), pending);
}
