import { setPriority } from 'node:os';

/** Still well served where nothing else is going on. */
const BELOW_NORMAL = 5;

/** The process gets what processor time the window leaves: nobody waits for it key by key. */
export function giveWay(process: number): void {
  try {
    setPriority(process, BELOW_NORMAL);
  } catch {
    // It is slower for the window then, and no worse; or the process has ended already.
  }
}

/** The same for the worker thread that calls it. Only Linux counts threads one by one. */
export function giveWayAsThread(): void {
  const callingThread = 0;
  if (process.platform === 'linux') giveWay(callingThread);
}
