import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { done, failed, type Result } from '../../core/model/result';
import { readFailure } from '../storage/disk-failure';

/** Larger files are refused before they are read into memory. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** The bytes of an article's file, or a Failure of the reading, or `too-large`. */
export async function articleBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    if ((await stat(path)).size > LARGEST_BYTES)
      return failed('too-large:article', basename(path));
    return done(await readFile(path));
  } catch (error) {
    return readFailure(error, path);
  }
}
