import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { done, failed, type Failure, type Result } from '../../core/model/result';
import { readOwnFile, writeOwnFile } from './own-files';
import type { OwnFileKind } from './own-file';
import type { PendingWrites } from './pending-writes';

/** Where templates or brands stand: those that came with the app, and the user's own. */
export interface LibraryFolders {
  readonly bundled: string;
  /** Null where there is no user's folder, as on the command line. */
  readonly own: string | null;
}

export interface LibraryEntry<T> {
  readonly origin: 'bundled' | 'own';
  readonly path: string;
  readonly value: T;
}

/** What a library holds, and the files in it that could not be used. */
export interface LibraryListing<T> {
  readonly entries: readonly LibraryEntry<T>[];
  readonly unusable: readonly { readonly path: string; readonly failure: Failure }[];
}

type Kept = { readonly id: string };

/** A file name from an id: letters, digits and dashes only, so that no id can leave the folder. */
function fileNameOf(id: string, extension: string): Result<string> {
  if (!/^[a-z0-9][a-z0-9-]{0,80}$/.test(id))
    return failed('bad-id', id);
  return done(`${id}${extension}`);
}

async function filesIn(folder: string | null, extension: string): Promise<readonly string[]> {
  if (folder === null) return [];
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(extension)).sort().map((name) => join(folder, name));
}

/**
 * Lists a library; an own file replaces a bundled one of the same id. Unusable files are reported
 * and left as they are.
 */
export async function listLibrary<S extends z.ZodType<Kept>>(
  folders: LibraryFolders,
  kind: OwnFileKind<S>,
): Promise<LibraryListing<z.output<S>>> {
  const extension = `.${kind.format}`;
  const entries = new Map<string, LibraryEntry<z.output<S>>>();
  const unusable: { path: string; failure: Failure }[] = [];
  for (const origin of ['bundled', 'own'] as const)
    for (const path of await filesIn(folders[origin], extension)) {
      const read = await readOwnFile(path, kind);
      if (read.ok) entries.set(read.value.id, { origin, path, value: read.value });
      else unusable.push({ path, failure: read.failure });
    }
  return { entries: [...entries.values()], unusable };
}

/** Adds or replaces one of the user's own. */
export async function keepInLibrary<S extends z.ZodType<Kept>>(
  own: string,
  value: z.output<S>,
  kind: OwnFileKind<S>,
  pending: PendingWrites | null,
): Promise<Result<string>> {
  const name = fileNameOf(value.id, `.${kind.format}`);
  if (!name.ok) return name;
  await mkdir(own, { recursive: true });
  return writeOwnFile(join(own, name.value), value, pending);
}

/** Removes one of the user's own; what came with the app stays. */
export async function removeFromLibrary<S extends z.ZodType<Kept>>(
  own: string,
  id: string,
  kind: OwnFileKind<S>,
): Promise<Result<Record<string, never>>> {
  const name = fileNameOf(id, `.${kind.format}`);
  if (!name.ok) return name;
  await rm(join(own, name.value), { force: true });
  return done({});
}
