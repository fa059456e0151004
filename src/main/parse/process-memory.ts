import { app } from 'electron';

/** How often a process is looked at: what it can take in between is less than the limit's slack. */
const EVERY_MS = 100;

/**
 * Calls back once when a process holds more memory than it may. Chromium's own limit is on one
 * script heap; bytes outside it (a picture unpacked, an archive) count here too.
 *
 * @returns ends the watch.
 */
export function watchMemory(pid: number, megabytes: number, onTooMuch: () => void): () => void {
  const timer = setInterval(() => {
    const metric = app.getAppMetrics().find((process) => process.pid === pid);
    if (!metric || metric.memory.workingSetSize < megabytes * 1024) return;
    clearInterval(timer);
    onTooMuch();
  }, EVERY_MS);
  return () => clearInterval(timer);
}
