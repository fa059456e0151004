import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shell } from 'electron';
import { openBeside } from './open-beside';

/**
 * Shows a file in the system's file manager, marked where the system can; false when there is none.
 * On Linux Electron asks the desktop over D-Bus and says nothing of the answer: without one that
 * listens it shows the folder above (https://github.com/snapcrafters/signal-desktop/issues/82).
 */
export async function showInFolder(path: string): Promise<boolean> {
  if (process.platform === 'linux') return showOnLinux(path);
  shell.showItemInFolder(path);
  return true;
}

/** Programs that ask the desktop; a test brings its own. */
export interface LinuxDesktop {
  readonly caller: string;
  readonly opener: string;
}

/** Asks the file manager by its interface to mark the file (freedesktop.org, "File Manager Interface"); opens the file's folder where none answers. */
export async function showOnLinux(path: string, { caller, opener }: LinuxDesktop = { caller: 'gdbus', opener: 'xdg-open' }): Promise<boolean> {
  const uri = pathToFileURL(path).href.replaceAll("'", '%27');
  const answered = await new Promise<boolean>((resolve) => {
    execFile(
      caller,
      ['call', '--session', '--timeout', '5', '--dest', 'org.freedesktop.FileManager1', '--object-path', '/org/freedesktop/FileManager1', '--method', 'org.freedesktop.FileManager1.ShowItems', `['${uri}']`, ''],
      (error) => resolve(error === null),
    );
  });
  return answered || openBeside(dirname(path), opener);
}
