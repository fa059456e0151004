import { join } from 'node:path';
import { checkout } from './launch';
import { runInForeground } from './setup/run';

/** The command that starts Electron for PDF and PNG. */
export const launcherCommand = [
  process.execPath,
  '--import',
  import.meta.resolve('tsx'),
  join(checkout, 'scripts', 'electron.ts'),
] as const;

/**
 * Runs the built command line in the foreground.
 * @param cwd folder that relative file names start from.
 * @returns its exit code.
 */
export const runLectern = (args: readonly string[], cwd: string): Promise<number> =>
  runInForeground(process.execPath, [join(checkout, 'dist', 'main', 'cli.cjs'), ...args], {
    cwd,
    env: { LECTERN_ELECTRON: JSON.stringify(launcherCommand), ...process.env },
  });
