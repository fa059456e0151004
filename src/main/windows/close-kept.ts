import type { AppWindow } from './app-window';

/** A page that does not answer may not hold the window open; its work is at most a second old on the disk. */
const PATIENCE_MS = 3_000;

const waiting = new WeakMap<AppWindow, () => void>();

/**
 * Closing never asks and never loses: the page first keeps what is unsaved, then says that the
 * window may go.
 */
export function closeOnceKept(one: AppWindow): void {
  const { window } = one;
  window.on('close', (event) => {
    if (one.report === null || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (waiting.has(one)) return;
    const timer = setTimeout(() => window.destroy(), PATIENCE_MS);
    waiting.set(one, () => {
      clearTimeout(timer);
      // Not within the page's own call: its answer must find the page alive.
      setImmediate(() => window.destroy());
    });
    one.send('window:closing', {});
  });
}

/** The page has kept everything: the window goes, or begins to when it was the page's own wish. */
export function mayClose(one: AppWindow): void {
  const goes = waiting.get(one);
  if (goes === undefined) one.window.close();
  else goes();
}
