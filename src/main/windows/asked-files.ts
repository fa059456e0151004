import type { App } from 'electron';

/**
 * macOS asks to open files by an event, which may come before the app is ready. Gives the function
 * that takes what was asked for so far, and all that follows.
 */
export function askedFiles(app: App): (open: (path: string) => void) => void {
  const waiting: string[] = [];
  let opening: ((path: string) => void) | null = null;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (opening === null) waiting.push(path);
    else opening(path);
  });
  return (open) => {
    opening = open;
    waiting.splice(0).forEach(open);
  };
}
