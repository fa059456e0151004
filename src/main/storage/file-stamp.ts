import { stat } from 'node:fs/promises';

/** Says whether a file is the one last seen: changes whenever another program writes it. Null when it is gone. */
export async function fileStamp(path: string): Promise<string | null> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return `${ino}:${size}:${mtimeMs}`;
  } catch {
    return null;
  }
}
