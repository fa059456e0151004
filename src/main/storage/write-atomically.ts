import { randomBytes } from 'node:crypto';
import { open, realpath, readlink, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { done, failed, type Result } from '../../core/model/result';
import { writeFailure } from './disk-failure';
import type { PendingWrites } from './pending-writes';

/** Longest part of the target's name kept in the neighbour's, so that names near 255 bytes still work. */
const KEPT_NAME = 40;

const neighbourOf = (target: string): string =>
  join(
    dirname(target),
    `.${basename(target).slice(0, KEPT_NAME)}.${randomBytes(8).toString('hex')}.lectern-tmp`,
  );

/** Follows symbolic links, so that the file a link points at is replaced and not the link. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const target = await readlink(path).catch(() => null);
    if (target === null) return resolve(path);
    throw Object.assign(new Error('The link points nowhere', { cause: error }), { code: 'ENOENT' });
  }
}

/** Renaming would replace a read-only file in silence; what the user protected stays. */
async function refuseProtected(target: string): Promise<Result<number | null>> {
  const found = await stat(target).catch(() => null);
  if (!found) return done(null);
  if (found.isDirectory())
    return failed('target-is-folder', basename(target));
  if ((found.mode & 0o200) === 0)
    return failed('read-only-file', basename(target));
  return done(found.mode & 0o777);
}

async function fill(file: FileHandle, parts: readonly Uint8Array[], mode: number | null): Promise<void> {
  try {
    // Each goes on where the last one ended.
    for (const part of parts) await file.writeFile(part);
    if (mode !== null) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself durable. Windows cannot open a folder, and needs no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces or makes a file so that after a crash at any moment it is exactly the old or the new
 * one: a temporary neighbour is opened exclusively, filled, synced and renamed over the target,
 * then the folder is synced. Written out here because write-file-atomic 7 and atomically 2
 * truncate the file on a full disk and report success.
 *
 * @param bytes the whole, or its parts one after another.
 * @param pending notes the neighbour so that a crash's leftover is swept at the next start; null
 *   for programs without a place of their own.
 * @returns the path that was written, links followed; or a Failure of `writeFailure`, or
 *   `read-only-file` or `target-is-folder`. The old file is then untouched and nothing is left over.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array | readonly Uint8Array[],
  pending: PendingWrites | null,
): Promise<Result<string>> {
  let neighbour: string | null = null;
  try {
    const target = await followLinks(path);
    const mode = await refuseProtected(target);
    if (!mode.ok) return mode;
    neighbour = neighbourOf(target);
    await pending?.note(neighbour);
    await fill(await open(neighbour, 'wx'), bytes instanceof Uint8Array ? [bytes] : bytes, mode.value);
    await rename(neighbour, target);
    await syncFolder(dirname(target));
    await pending?.forget(neighbour);
    return done(target);
  } catch (error) {
    if (neighbour !== null) {
      await rm(neighbour, { force: true }).catch(() => {});
      await pending?.forget(neighbour);
    }
    return writeFailure(error, path);
  }
}
