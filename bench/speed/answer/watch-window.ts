import type { Page } from 'playwright';

/** What was seen of the window while something was done, in milliseconds. */
export interface Seen {
  /** The longest that the window's thread was busy in one piece; what Chromium does not call long counts as nothing. */
  readonly task: number;
  /** The longest from a key or press to the picture that answers it. */
  readonly answer: number;
}

declare global {
  interface Window {
    seen?: { task: number; answer: number };
    nextFrame?: () => void;
  }
}

/**
 * Begins to watch a window with Chromium's own observers. Functions within have no names: tsx would
 * add a helper that no page has.
 *
 * A frame is asked for all the time. Chromium 114 now and then tells when a key was answered only with
 * the next frame that is asked for, and in a window that rests none is until the key is let go: the
 * picture stood there after 32 ms by Chromium's own trace, and 88 were told.
 */
export const watchWindow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = (window.seen = { task: 0, answer: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        // A list that moves under the pointer sends events of its own, which nobody waits for.
        if (name === 'keydown' || name === 'click') seen.answer = Math.max(seen.answer, duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    window.nextFrame = () => void requestAnimationFrame(() => window.nextFrame?.());
    window.nextFrame();
  });

/** What was seen from the page's first moment until the window had come to rest. */
export async function seenSinceStart(page: Page): Promise<Seen> {
  await rest(page);
  return told(page);
}

const told = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({ task: window.seen?.task ?? Number.NaN, answer: window.seen?.answer ?? Number.NaN }));

/** Does something in the watched window and tells what was seen until it had come to rest. */
export async function seenDuring(page: Page, work: () => Promise<void>): Promise<Seen> {
  await page.evaluate(() => Object.assign(window.seen ?? {}, { task: 0, answer: 0 }));
  await work();
  await rest(page);
  return told(page);
}

/** Waits until the window had nothing to do for a while, the recovery file included, which is a second behind. */
export const rest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const QUIET_MS = 1500;
        let busy = performance.now();
        let before = busy;
        const look = setInterval(() => {
          const now = performance.now();
          if (now - before > 50) busy = now;
          before = now;
          if (now - busy <= QUIET_MS) return;
          clearInterval(look);
          resolve();
        }, 10);
      }),
  );
