import { basename } from 'node:path';
import type { BriefingDocument } from '../../core/model/document';
import { done, type Failure, type Result } from '../../core/model/result';
import type { Backups } from '../storage/backups';
import { parseOwnFile } from '../storage/own-file';
import { BRIEFING, ownFileBytes, readOwnBytes } from '../storage/own-files';
import type { PendingWrites } from '../storage/pending-writes';
import type { SeenFiles } from '../storage/seen-files';
import { writeAtomically } from '../storage/write-atomically';

/** Briefings on the disk: read, written, and held against what was last seen of them. */
export interface BriefingFiles {
  open(path: string): Promise<Result<BriefingDocument>>;
  /** File of the copy that was kept of a briefing that could not be opened; null when it is not damaged, or no copy is there. */
  backupOf(path: string, failure: Failure): Promise<string | null>;
  /** Reads such a copy; it has no file of its own until it is saved. */
  openBackup(backup: string): Promise<Result<BriefingDocument>>;
  /** A file that changed since it was seen is left alone, unless `overwrite`; its content is then kept aside. */
  save(path: string, document: BriefingDocument, overwrite: boolean): Promise<Result<'saved' | 'changed'>>;
}

/** A file that says so itself is in order: it is only not for this program. */
const IN_ORDER: ReadonlySet<string> = new Set(['newer-version', 'not-ours', 'file-missing', 'not-permitted', 'not-a-file']);

export function briefingFiles(
  seen: SeenFiles,
  backups: Backups,
  pending: PendingWrites | null,
): BriefingFiles {
  const read = async (path: string, name: string) => {
    const bytes = await readOwnBytes(path);
    if (!bytes.ok) return bytes;
    const document = parseOwnFile(bytes.value.toString('utf8'), name, BRIEFING);
    return document.ok ? done({ document: document.value, bytes: bytes.value }) : document;
  };
  return {
    async open(path) {
      const found = await read(path, basename(path));
      if (!found.ok) return found;
      await seen.see(path, found.value.bytes);
      return done(found.value.document);
    },
    backupOf: async (path, { code }) => (IN_ORDER.has(code) ? null : backups.of(path)),
    async openBackup(backup) {
      const found = await read(backup, 'The copy');
      return found.ok ? done(found.value.document) : found;
    },
    async save(path, document, overwrite) {
      const changed = (await seen.state(path)) === 'changed';
      if (changed && !overwrite) return done('changed');
      if (changed) await backups.keepOthers(path);
      const bytes = ownFileBytes(document);
      const written = await writeAtomically(path, bytes, pending);
      if (!written.ok) return written;
      await seen.see(path, bytes);
      await backups.keep(path, bytes);
      return done('saved');
    },
  };
}
