import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch {
    return false;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

function holderIsGone(folder: string): boolean {
  try {
    return !isAlive(Number(readFileSync(join(folder, 'pid'), 'utf8')));
  } catch {
    // Taken a moment ago, its pid not yet written; or given back since.
    return false;
  }
}

/** Runs `work` while no other process on this machine runs under the same lock folder. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  while (!take(folder)) {
    if (holderIsGone(folder)) rmSync(folder, { recursive: true, force: true });
    await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
