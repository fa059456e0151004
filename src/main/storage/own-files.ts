import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { brandSchema } from '../../core/model/brand';
import { documentSchema } from '../../core/model/document';
import { failed, type Result } from '../../core/model/result';
import { templateSchema } from '../../core/model/template';
import { readFailure } from './disk-failure';
import { parseOwnFile, type OwnFileKind } from './own-file';
import { writeAtomically } from './write-atomically';
import type { PendingWrites } from './pending-writes';

export const TEMPLATE: OwnFileKind<typeof templateSchema> = {
  called: 'a template',
  format: 'lectern-template',
  version: 1,
  schema: templateSchema,
};

export const BRAND: OwnFileKind<typeof brandSchema> = {
  called: 'a brand',
  format: 'lectern-brand',
  version: 1,
  schema: brandSchema,
};

export const BRIEFING: OwnFileKind<typeof documentSchema> = {
  called: 'a briefing',
  format: 'lectern',
  version: 1,
  schema: documentSchema,
};

/** A briefing holds its articles whole; nothing of ours is larger. */
const MAX_BYTES = 200_000_000;

/** Reads and checks one of our own files. @returns the value or a Failure of the reading or of `parseOwnFile`. */
export async function readOwnFile<S extends z.ZodType>(
  path: string,
  kind: OwnFileKind<S>,
): Promise<Result<z.output<S>>> {
  const name = basename(path);
  let bytes: Buffer;
  try {
    if ((await stat(path)).size > MAX_BYTES)
      return failed('too-large', `${name} is larger than any file of Lectern’s.`, 'Choose another file.');
    bytes = await readFile(path);
  } catch (error) {
    return readFailure(error, path);
  }
  return parseOwnFile(bytes.toString('utf8'), name, kind);
}

/** Writes one of our own files as JSON that a person can read, atomically. */
export const writeOwnFile = (
  path: string,
  value: unknown,
  pending: PendingWrites | null,
): Promise<Result<string>> =>
  writeAtomically(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`), pending);
