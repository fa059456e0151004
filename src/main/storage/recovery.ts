import { createHash } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import type { BriefingDocument } from '../../core/model/document';
import { done, failed, type Result } from '../../core/model/result';
import { BRIEFING } from './own-files';
import { parseOwnFile } from './own-file';
import type { PendingWrites } from './pending-writes';
import { writeAtomically } from './write-atomically';

/*
 * lectern-recovery 1 <length in bytes> <sha256>\n
 * <the document as JSON>
 *
 * The header tells a whole file from a truncated one: without it a cut-off file could be taken
 * for an empty document.
 */
const HEADER = /^lectern-recovery 1 (\d+) ([0-9a-f]{64})\n/;
const LONGEST_HEADER = 120;

const checksum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps the unsaved document; null removes it, as after saving. */
export async function writeRecovery(
  file: string,
  document: BriefingDocument | null,
  pending: PendingWrites | null,
): Promise<Result<string>> {
  if (document === null) {
    await rm(file, { force: true });
    return done(file);
  }
  const body = Buffer.from(JSON.stringify(document));
  const header = Buffer.from(`lectern-recovery 1 ${body.length} ${checksum(body)}\n`);
  return writeAtomically(file, Buffer.concat([header, body]), pending);
}

function parseRecovery(bytes: Buffer): Result<BriefingDocument> {
  const damaged = failed('recovery-damaged', 'The unsaved work of last time could not be read whole.', 'Open the briefing as it was last saved.');
  const header = HEADER.exec(bytes.subarray(0, LONGEST_HEADER).toString('latin1'));
  if (!header) return damaged;
  const body = bytes.subarray(header[0].length);
  if (body.length !== Number(header[1]) || checksum(body) !== header[2]) return damaged;
  return parseOwnFile(body.toString('utf8'), 'The unsaved work', BRIEFING);
}

/**
 * The document that was open when the app last ended without saving, or null. A recovery file
 * that cannot be used is set aside under another name, never deleted.
 */
export async function readRecovery(file: string): Promise<Result<BriefingDocument | null>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    return done(null);
  }
  const document = parseRecovery(bytes);
  if (!document.ok) await rename(file, `${file}.damaged`).catch(() => {});
  return document;
}
