import { join } from 'node:path';
import { checkout, type Launch } from './launch';
import { runInForeground } from './setup/run';

/** Starts Electron through the launcher, which looks for what is missing only when it is needed. */
export const launcherCommand = [
  process.execPath,
  '--import',
  import.meta.resolve('tsx'),
  join(checkout, 'scripts', 'electron.ts'),
] as const;

/**
 * Runs the built command line in the foreground.
 * @param cwd folder that relative file names start from.
 * @param launch an Electron made ready before; null leaves that until a PDF or PNG is asked for.
 * @returns its exit code.
 */
export function runLectern(args: readonly string[], cwd: string, launch: Launch | null): Promise<number> {
  const electron = launch ? [launch.runtime.executable, ...launch.switches, checkout] : launcherCommand;
  return runInForeground(process.execPath, [join(checkout, 'dist', 'main', 'cli.cjs'), ...args], {
    cwd,
    // The command that starts Electron, as a JSON list of words.
    env: { LECTERN_ELECTRON: JSON.stringify(electron), ...process.env, ...launch?.display.env },
  });
}
