import { readFileSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import { frameOf, parseWindowState, type Bounds, type WindowState } from './window-state';

const SOON_MS = 500;

/** How long a window manager takes at most to put its frame around a window. */
const FRAMED_MS = 400;

/** How the window stood when it was last moved or closed; null the first time. */
export function readWindowState(file: string): WindowState | null {
  try {
    return parseWindowState(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Keeps where the window stands. A file that cannot be written is not worth a message.
 *
 * @param place where the window was put.
 */
export function rememberState(window: BrowserWindow, file: string, place: Partial<Bounds>): void {
  let timer: NodeJS.Timeout | null = null;
  /** Null until the window manager has framed the window. */
  let frame: Pick<Bounds, 'x' | 'y'> | null = null;
  window.once('show', () =>
    setTimeout(() => {
      if (!window.isDestroyed()) frame = frameOf(place, window.getNormalBounds());
    }, FRAMED_MS),
  );
  const write = (): void => {
    if (window.isDestroyed() || window.isFullScreen() || window.isMinimized() || frame === null) return;
    const { x, y, ...size } = window.getNormalBounds();
    const state: WindowState = { bounds: { x: x - frame.x, y: y - frame.y, ...size }, maximised: window.isMaximized() };
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(state));
    } catch {
      // Read-only or full: the next window opens at its first size.
    }
  };
  const soon = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(write, SOON_MS);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', write);
}
