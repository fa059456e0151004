import { constants } from 'node:fs';
import { access, copyFile, link, rename, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { done, failed, type Result } from '../../core/model/result';
import { readFailure, writeFailure } from './disk-failure';
import { fileNameFrom } from './file-name';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Renames and never replaces: a link is refused where a name is taken, a rename would not be. */
async function renameAway(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) throw error;
    // File systems without links: the name was free a moment ago.
    await rename(from, to);
    return;
  }
  await unlink(from);
}

/**
 * Gives a file another name in its folder; its extension stays.
 *
 * @returns the new path, or a Failure: `name-taken`, or one of reading and writing.
 */
export async function renameFile(path: string, name: string): Promise<Result<string>> {
  const next = join(dirname(path), fileNameFrom(name, extname(path)));
  if (next === path) return done(path);
  // Only the case of a letter may differ: on many systems that is the same file.
  const sameName = basename(next).toLowerCase() === basename(path).toLowerCase();
  try {
    if (sameName) await rename(path, next);
    else if (await exists(next)) return taken(next);
    else await renameAway(path, next);
    return done(next);
  } catch (error) {
    return isCode(error, 'EEXIST') ? taken(next) : isCode(error, 'ENOENT') ? readFailure(error, path) : writeFailure(error, next);
  }
}

const taken = (path: string): Result<never> =>
  failed('name-taken:one', basename(path));

/** Copies a file beside itself under the first free name of `names`. */
export async function copyBeside(path: string, names: Iterable<string>): Promise<Result<string>> {
  for (const name of names) {
    const next = join(dirname(path), fileNameFrom(name, extname(path)));
    try {
      await copyFile(path, next, constants.COPYFILE_EXCL);
      return done(next);
    } catch (error) {
      if (isCode(error, 'EEXIST')) continue;
      return isCode(error, 'ENOENT') ? readFailure(error, path) : writeFailure(error, next);
    }
  }
  return failed('name-taken:copies');
}
