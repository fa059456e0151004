import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileStamp } from './file-stamp';

/** How a file stands to what we last saw of it. */
export type FileState = 'same' | 'changed' | 'gone';

/** Remembers how the open files looked when Lectern last read or wrote them. */
export interface SeenFiles {
  /** Remembers the bytes that were just read or written. */
  see(path: string, bytes: Uint8Array): Promise<void>;
  /** Remembers only their hash, as an earlier run of the app noted it. */
  recall(path: string, hash: string): void;
  /** SHA-256 of the bytes last seen; null when the file was never seen. */
  hashOf(path: string): string | null;
  state(path: string): Promise<FileState>;
  /** Whether the file is what has this hash. */
  isWritten(path: string, hash: string): Promise<boolean>;
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function createSeenFiles(): SeenFiles {
  const seen = new Map<string, { readonly stamp: string | null; readonly hash: string }>();
  return {
    async see(path, bytes) {
      seen.set(path, { stamp: await fileStamp(path), hash: hash(bytes) });
    },
    recall(path, known) {
      seen.set(path, { stamp: null, hash: known });
    },
    async isWritten(path, known) {
      const bytes = await readFile(path).catch(() => null);
      return bytes !== null && hash(bytes) === known;
    },
    hashOf: (path) => seen.get(path)?.hash ?? null,
    async state(path) {
      const stamp = await fileStamp(path);
      if (stamp === null) return 'gone';
      const known = seen.get(path);
      if (known === undefined || known.stamp === stamp) return 'same';
      const bytes = await readFile(path).catch(() => null);
      if (bytes === null) return 'gone';
      if (hash(bytes) !== known.hash) return 'changed';
      // Only touched: the same bytes under a new time.
      seen.set(path, { ...known, stamp });
      return 'same';
    },
  };
}
