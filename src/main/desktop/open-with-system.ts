import { shell } from 'electron';
import { openBeside } from './open-beside';

/** Opens a file in the program that the system has for it; false when there is none. */
export const openWithSystem = async (path: string): Promise<boolean> =>
  process.platform === 'linux' ? openBeside(path) : (await shell.openPath(path)) === '';
