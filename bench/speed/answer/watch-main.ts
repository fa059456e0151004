import type { ElectronApplication } from 'playwright';

declare global {
  var mainSeen: { longest: number; before: number } | undefined;
}

/**
 * Begins to watch the main process from outside the product: a clock that should strike every few
 * milliseconds is as late as the process was busy in one piece.
 */
export const watchMain = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const EVERY_MS = 4;
    const seen = (globalThis.mainSeen = { longest: 0, before: performance.now() });
    setInterval(() => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.before - EVERY_MS);
      seen.before = now;
    }, EVERY_MS);
  });

/** The longest, in milliseconds, that the main process did not answer. */
export const mainStall = (app: ElectronApplication): Promise<number> => app.evaluate(() => globalThis.mainSeen?.longest ?? Number.NaN);
