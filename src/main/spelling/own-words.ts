import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeOwnFile } from '../storage/own-files';
import type { PendingWrites } from '../storage/pending-writes';

const schema = z.object({ words: z.array(z.string()) });

/** The words that a person added to the dictionary, in small letters. */
export interface OwnWords {
  all(): Promise<ReadonlySet<string>>;
  add(word: string): Promise<void>;
}

/** @param file where they are kept; one that cannot be read is as good as none. */
export function ownWords(file: string, pending: PendingWrites | null): OwnWords {
  let words: Promise<Set<string>> | null = null;
  const read = async (): Promise<Set<string>> => {
    try {
      return new Set(schema.parse(JSON.parse(await readFile(file, 'utf8'))).words);
    } catch {
      return new Set();
    }
  };
  const all = (): Promise<Set<string>> => (words ??= read());
  return {
    all,
    async add(word) {
      const known = await all();
      known.add(word.toLowerCase());
      await writeOwnFile(file, { words: [...known].sort() }, pending);
    },
  };
}
