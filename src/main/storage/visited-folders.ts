import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeOwnFile } from './own-files';
import type { PendingWrites } from './pending-writes';

/** What a person goes to a folder for. Articles lie elsewhere than decks, so each is remembered by itself. */
const PURPOSES = ['articles', 'briefings', 'templates', 'brands', 'exports'] as const;
export type FolderPurpose = (typeof PURPOSES)[number];

const schema = z.partialRecord(z.enum(PURPOSES), z.string());
type Visited = z.output<typeof schema>;

/** Where a dialog starts: the folder that a person chose for this purpose last. */
export interface VisitedFolders {
  /** The last folder, or the person's documents when there is none, or no more. */
  startOf(purpose: FolderPurpose): Promise<string>;
  /** @param path the file or folder that was chosen; the folder it lies in is kept. What cannot be kept is not worth a message. */
  remember(purpose: FolderPurpose, path: string): Promise<void>;
}

/** @param file where they are kept; `documents` is the system's folder for a person's own files. */
export function visitedFolders(file: string, documents: string, pending: PendingWrites | null): VisitedFolders {
  const read = async (): Promise<Visited> => {
    try {
      return schema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch {
      return {};
    }
  };
  return {
    async startOf(purpose) {
      const folder = (await read())[purpose];
      return folder !== undefined && (await isFolder(folder)) ? folder : documents;
    },
    async remember(purpose, path) {
      await writeOwnFile(file, { ...(await read()), [purpose]: dirname(path) }, pending);
    },
  };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
