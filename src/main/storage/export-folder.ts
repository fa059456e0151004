import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { writeOwnFile } from './own-files';
import type { PendingWrites } from './pending-writes';

const schema = z.object({ folder: z.string() });

/** The folder that was exported to last; null when there is none, or no more. */
export async function readExportFolder(file: string): Promise<string | null> {
  try {
    const { folder } = schema.parse(JSON.parse(await readFile(file, 'utf8')));
    return (await stat(folder)).isDirectory() ? folder : null;
  } catch {
    return null;
  }
}

/** Remembers where files go. What cannot be remembered is not worth a message. */
export const rememberExportFolder = async (
  file: string,
  folder: string,
  pending: PendingWrites | null,
): Promise<void> => {
  await writeOwnFile(file, { folder }, pending);
};
