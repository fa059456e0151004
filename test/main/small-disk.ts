import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own on a folder, as only root may mount one. */
export interface SmallDisk {
  makeReadOnly(): void;
}

/** Whether disks may be mounted here, found by mounting one. */
export function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

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
