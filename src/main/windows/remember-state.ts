import { readFileSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import { parseWindowState, type WindowState } from './window-state';

const SOON_MS = 500;

/** How the window stood when it was last moved or closed; null the first time. */
export function readWindowState(file: string): WindowState | null {
  try {
    return parseWindowState(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Keeps where the window stands. A file that cannot be written is not worth a message. */
export function rememberState(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | null = null;
  const write = (): void => {
    if (window.isDestroyed() || window.isFullScreen() || window.isMinimized()) return;
    const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
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
