import { cpus } from 'node:os';
import { app } from 'electron';

/** How often processes are looked at: what one can take in between is less than the limit's slack. */
const EVERY_MS = 100;

/** What a process may take; time is what it computes, not what it waits for a busy machine. */
export interface ProcessBounds {
  readonly megabytes: number;
  readonly milliseconds: number;
}

interface Watched {
  readonly pid: number;
  readonly bounds: ProcessBounds;
  readonly onTooMuch: (what: 'memory' | 'time') => void;
  worked: number;
}

const watched = new Set<Watched>();
let timer: NodeJS.Timeout | null = null;
let last = 0;

/**
 * Calls back once when a process holds more memory or has computed longer than it may. Chromium's own
 * limit is on one script heap; bytes outside it (a picture unpacked, an archive) count here too.
 *
 * @returns ends the watch.
 */
export function watchProcess(pid: number, bounds: ProcessBounds, onTooMuch: Watched['onTooMuch']): () => void {
  const entry: Watched = { pid, bounds, onTooMuch, worked: 0 };
  watched.add(entry);
  if (timer === null) {
    last = performance.now();
    timer = setInterval(look, EVERY_MS);
  }
  return () => forget(entry);
}

function forget(entry: Watched): void {
  watched.delete(entry);
  if (watched.size > 0 || timer === null) return;
  clearInterval(timer);
  timer = null;
}

/** All watched processes at once: the runtime tells the use since it was last asked, whoever asked. */
function look(): void {
  const now = performance.now();
  const passed = now - last;
  last = now;
  const metrics = app.getAppMetrics();
  for (const entry of [...watched]) {
    const metric = metrics.find(({ pid }) => pid === entry.pid);
    if (!metric) continue;
    // The share is of all processors together.
    entry.worked += (metric.cpu.percentCPUUsage / 100) * cpus().length * passed;
    const what = metric.memory.workingSetSize >= entry.bounds.megabytes * 1024 ? 'memory' : entry.worked >= entry.bounds.milliseconds ? 'time' : null;
    if (what === null) continue;
    forget(entry);
    entry.onTooMuch(what);
  }
}
