import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Extraction } from '../core/model/extraction';
import { find } from '../core/pipeline';
import { EXIT, refused, type Outcome } from './exit-code';

/** Larger files are refused before they are read into memory. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** SHA-256 as lower-case hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads an article's file and finds what is in it. */
export async function openArticle(file: string, id = 'a1'): Promise<Outcome<Extraction>> {
  const name = basename(file);
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > LARGEST_BYTES) {
      return refused(EXIT.unusableInput, {
        code: 'too-large',
        message: `${name} is ${Math.round(size / 1024 / 1024)} MB large; articles are read up to ${LARGEST_BYTES / 1024 / 1024} MB.`,
        hint: 'Cut the part you need into a file of its own.',
      });
    }
    bytes = await readFile(file);
  } catch (error) {
    return refused(EXIT.unusableInput, unreadable(name, error));
  }
  const extraction = await find({ id, name, bytes }, sha256);
  return extraction.ok ? extraction : refused(EXIT.unusableInput, extraction.failure);
}

function unreadable(name: string, error: unknown) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return { code: 'not-found', message: `There is no file ${name} here.`, hint: 'Check the name and the folder.' };
    case 'EISDIR':
      return { code: 'is-folder', message: `${name} is a folder.`, hint: 'Name the article in it.' };
    case 'EACCES':
    case 'EPERM':
      return { code: 'not-allowed', message: `${name} may not be read.`, hint: 'Ask for permission to read it, or copy it.' };
    default:
      return {
        code: 'unreadable',
        message: `${name} could not be read: ${error instanceof Error ? error.message : String(error)}.`,
        hint: 'Copy it to another place and try again.',
      };
  }
}
