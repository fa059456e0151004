import { createRequire } from 'node:module';
import { app } from 'electron';

const MARK = '--lectern-command';

/** Whether the installed program was asked for a command rather than for its window. */
export const isCommand = (argv: readonly string[]): boolean => argv.includes(MARK);

/** Lets all of a long answer reach a pipe before the process goes. */
const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve());
  });

/**
 * Runs the command line inside Electron, where the packaged program cannot be plain Node: its
 * run-as-node fuse is off (https://www.electronjs.org/docs/latest/tutorial/fuses#runasnode).
 * @param file the built command line, which starts when it is loaded.
 */
export async function runCommand(file: string): Promise<void> {
  const { finished } = createRequire(file)(file) as { readonly finished: Promise<void> };
  await finished;
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  app.exit(Number(process.exitCode ?? 0));
}
