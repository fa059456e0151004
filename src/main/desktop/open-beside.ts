import { spawn } from 'node:child_process';

/** What runs longer has opened the file; what cannot, ends sooner. */
const SETTLED_MS = 2_000;

/**
 * Opens a file with the desktop's opener, beside the app; false when it cannot. Linux only: there
 * Electron's own way holds all windows for as long as the program runs that shows the file, wherever
 * the desktop has no opener of its own (https://github.com/electron/electron/issues/47668).
 */
export function openBeside(path: string, opener = 'xdg-open'): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = spawn(opener, [path], { detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => resolve(true), SETTLED_MS);
    const end = (opened: boolean): void => {
      clearTimeout(timer);
      resolve(opened);
    };
    opening.on('error', () => end(false));
    opening.on('exit', (code) => end(code === 0));
    opening.unref();
  });
}
