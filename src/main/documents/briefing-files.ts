import { basename } from 'node:path';
import { done, type Failure, type Result } from '../../core/model/result';
import type { Backups } from '../storage/backups';
import { readOwnBytes } from '../storage/own-files';
import type { PendingWrites } from '../storage/pending-writes';
import type { SeenFiles } from '../storage/seen-files';
import { writeAtomically } from '../storage/write-atomically';
import { checkHere, type BriefingCheck } from './check-in-worker';

/** Briefings on the disk, as JSON: read, written, checked either way, and held against what was last seen of them. */
export interface BriefingFiles {
  open(path: string): Promise<Result<string>>;
  /** File of the copy that was kept of a briefing that could not be opened; null when it is not damaged, or no copy is there. */
  backupOf(path: string, failure: Failure): Promise<string | null>;
  /** Reads such a copy; it has no file of its own until it is saved. */
  openBackup(backup: string): Promise<Result<string>>;
  /** Checks what was kept without being saved. */
  checkUnsaved(bytes: Uint8Array): Promise<Result<string>>;
  /** A file that changed since it was seen is left alone, unless `overwrite`; its content is then kept aside. */
  save(path: string, text: string, overwrite: boolean): Promise<Result<'saved' | 'changed'>>;
}

/** A file that says so itself is in order: it is only not for this program. */
const IN_ORDER: ReadonlySet<string> = new Set(['newer-version', 'not-ours', 'file-missing', 'not-permitted', 'not-a-file']);

export function briefingFiles(
  seen: SeenFiles,
  backups: Backups,
  pending: PendingWrites | null,
  check: BriefingCheck = checkHere,
): BriefingFiles {
  const textOf = async (bytes: Uint8Array, name: string): Promise<Result<string>> => {
    const checked = await check({ bytes, name, as: 'text' });
    return checked.ok ? done(Buffer.from(checked.value).toString('utf8')) : checked;
  };
  const read = async (path: string, name: string) => {
    const bytes = await readOwnBytes(path);
    if (!bytes.ok) return bytes;
    const text = await textOf(bytes.value, name);
    return text.ok ? done({ text: text.value, bytes: bytes.value }) : text;
  };
  return {
    async open(path) {
      const found = await read(path, basename(path));
      if (!found.ok) return found;
      await seen.see(path, found.value.bytes);
      return done(found.value.text);
    },
    backupOf: async (path, { code }) => (IN_ORDER.has(code) ? null : backups.of(path)),
    async openBackup(backup) {
      const found = await read(backup, 'The copy');
      return found.ok ? done(found.value.text) : found;
    },
    checkUnsaved: (bytes) => textOf(bytes, 'The unsaved briefing'),
    async save(path, text, overwrite) {
      const checked = await check({ bytes: Buffer.from(text), name: basename(path), as: 'file' });
      if (!checked.ok) return checked;
      const bytes = checked.value;
      const changed = (await seen.state(path)) === 'changed';
      if (changed && !overwrite) return done('changed');
      if (changed) await backups.keepOthers(path);
      const written = await writeAtomically(path, bytes, pending);
      if (!written.ok) return written;
      await seen.see(path, bytes);
      await backups.keep(path, bytes);
      return done('saved');
    },
  };
}
