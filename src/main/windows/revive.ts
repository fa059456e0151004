import type { AppWindow } from './app-window';

/** A page that dies again so soon is not loaded a third time with the same briefing. */
const SOON_MS = 30_000;

/**
 * A page that crashed, or ran out of memory, is loaded again with what it had kept: at most a
 * second of work is lost, and the other windows go on.
 */
export function reviveAfterCrash(one: AppWindow): void {
  let last = -Infinity;
  one.window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || one.window.isDestroyed()) return;
    const again = Date.now() - last < SOON_MS;
    last = Date.now();
    // An editor stands over its briefing.
    const shown = [
      { id: one.journal, path: one.path },
      { id: one.editing?.draft ?? null, path: null },
    ].flatMap(({ id, path }) => (id === null ? [] : [{ open: 'unsaved', id, path } as const]));
    one.report = null;
    one.journal = null;
    one.editing = null;
    one.path = null;
    if (again && shown.length > 0) one.orders.push({ open: 'offer', damaged: 0 });
    else one.orders.push(...shown);
    one.window.webContents.reload();
  });
}
