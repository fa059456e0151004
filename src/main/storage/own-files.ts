import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { brandSchema } from '../../core/model/brand';
import { documentSchema } from '../../core/model/document';
import { done, failed, type Result } from '../../core/model/result';
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

/** The bytes of a file of ours, or a Failure of the reading. */
export async function readOwnBytes(path: string): Promise<Result<Buffer>> {
  try {
    if ((await stat(path)).size > MAX_BYTES)
      return failed('too-large:own', basename(path));
    return done(await readFile(path));
  } catch (error) {
    return readFailure(error, path);
  }
}

/** Reads and checks one of our own files. @returns the value or a Failure of the reading or of `parseOwnFile`. */
export async function readOwnFile<S extends z.ZodType>(
  path: string,
  kind: OwnFileKind<S>,
): Promise<Result<z.output<S>>> {
  const bytes = await readOwnBytes(path);
  return bytes.ok ? parseOwnFile(bytes.value.toString('utf8'), basename(path), kind) : bytes;
}

/** One of our own files as JSON that a person can read. */
export const ownFileBytes = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** Writes one of our own files, atomically. */
export const writeOwnFile = (
  path: string,
  value: unknown,
  pending: PendingWrites | null,
): Promise<Result<string>> => writeAtomically(path, ownFileBytes(value), pending);
