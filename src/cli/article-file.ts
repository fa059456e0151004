import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Extraction } from '../core/model/extraction';
import { readFailure } from '../main/storage/disk-failure';
import { EXIT, refused, type Outcome } from './exit-code';
import type { Parse } from './parse/parse-in-worker';

/** Larger files are refused before they are read into memory. */
const LARGEST_BYTES = 64 * 1024 * 1024;

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/** Reads an article's file and finds what is in it. `id` names it among several. */
export async function openArticle(file: string, parse: Parse, id = 'a1'): Promise<Outcome<Extraction>> {
  const name = basename(file);
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > LARGEST_BYTES) {
      return refused(EXIT.unusableInput, {
        code: 'too-large',
        message: `${name} is ${megabytes(size)} MB large; articles are read up to ${megabytes(LARGEST_BYTES)} MB.`,
        hint: 'Cut the part you need into a file of its own.',
      });
    }
    bytes = await readFile(file);
  } catch (error) {
    const unreadable = readFailure(error, file);
    if (unreadable.ok) return unreadable;
    return refused(EXIT.unusableInput, unreadable.failure);
  }
  const extraction = await parse({ id, name, bytes });
  return extraction.ok ? extraction : refused(EXIT.unusableInput, extraction.failure);
}
