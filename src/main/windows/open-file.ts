import { formats } from '../../core/read/formats';
import { roleOf } from '../documents/files-in-arguments';
import { bringForward } from './app-window';
import type { AppWindows } from './app-windows';

/** Endings of the articles' files that can be read. */
export const articleExtensions: readonly string[] = formats.flatMap(({ extensions }) => extensions);

/** Whether a file is a briefing, a template or a brand, by its name. */
export const isOurs = (path: string): boolean => roleOf(path, []) !== null;

/**
 * Shows a file that the system asks to open. One that is open already comes forward; a template or
 * brand goes into the library of whatever window is in front; all else takes an empty window, or a
 * new one.
 */
export function openFile(windows: AppWindows, path: string): void {
  const holder = windows.holding(path);
  const front = windows.front();
  const role = roleOf(path, articleExtensions);
  if (holder !== null) bringForward(holder);
  else if (front !== null && (role === 'template' || role === 'brand')) windows.give(front, { open: 'file', path });
  else windows.place({ open: 'file', path });
}
