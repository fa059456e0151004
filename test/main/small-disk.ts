import { execFileSync } from 'node:child_process';

/** A disk of its own on a folder, as only root may mount one. */
export interface SmallDisk {
  makeReadOnly(): void;
}

export const mayMount = (): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Mounts a file system in memory, `kilobytes` large, on a folder for as long as `work` takes. */
export async function onSmallDisk(
  folder: string,
  kilobytes: number,
  work: (disk: SmallDisk) => Promise<void>,
): Promise<void> {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  try {
    await work({ makeReadOnly: () => void execFileSync('mount', ['-o', 'remount,ro', folder]) });
  } finally {
    execFileSync('umount', [folder]);
  }
}
