import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { failed, type Result } from '../../../core/model/result';
import { cancelled } from '../../worker/cancelled';
import type { JobControl } from '../progress';
import { JOB_MARK, type JobMessage, type PrintOrder, type Printed } from './job';
import { jobArgument } from './job-argument';

/** Exit code of the checkout's launcher for "something to install", which it has explained. */
const NEEDS_INSTALL = 3;

function parseMessage(line: string): JobMessage | null {
  if (!line.startsWith(JOB_MARK)) return null;
  return JSON.parse(line.slice(JOB_MARK.length)) as JobMessage;
}

/** Starts Electron with a job file and listens until it ends. */
function follow(
  [program, ...args]: readonly [string, ...string[]],
  jobFile: string,
  { onProgress, signal }: JobControl,
  onNoise: (text: string) => void,
): Promise<Result<readonly Printed[]>> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args, '--log-level=3', jobArgument(jobFile)], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // An installed Lectern runs its command line with Electron as Node; its printer must not.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
    });
    let result: Result<readonly Printed[]> | null = null;
    const stop = (): void => void child.kill('SIGTERM');
    signal.addEventListener('abort', stop, { once: true });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = parseMessage(line);
      if (message?.type === 'progress') onProgress(message.progress);
      if (message?.type === 'result') result = message.result;
    });
    child.stderr.setEncoding('utf8').on('data', onNoise);
    child.on('error', (error) => {
      result = failed('no-electron', `Electron could not be started: ${error.message}.`, 'Run "npm start" once to see what is missing.');
    });
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) resolve(cancelled());
      else if (result) resolve(result);
      else if (code === NEEDS_INSTALL)
        resolve(failed('needs-install', 'Something that PDF and PNG need must be installed first.', 'Do what is said above, then try again.'));
      else resolve(failed('print-failed', `Electron ended (${code ?? 'killed'}) before it had printed.`, 'Try again with --debug to see what it said.'));
    });
  });
}

/**
 * Prints a scene from a program that is not Electron, by starting one hidden.
 *
 * @param command from `electronCommand`.
 * @param onNoise given what Electron says on stderr, the launcher's own progress included.
 * @returns what was written, one an output; or a Failure: `no-electron`, `needs-install`,
 *   `cancelled`, `print-failed`, `print-page-gone`, or one of writing files.
 */
export async function printInElectron(
  command: readonly [string, ...string[]],
  order: PrintOrder,
  control: JobControl,
  onNoise: (text: string) => void,
): Promise<Result<readonly Printed[]>> {
  if (control.signal.aborted) return cancelled();
  const folder = await mkdtemp(join(tmpdir(), 'lectern-job-'));
  try {
    const jobFile = join(folder, 'job.json');
    await writeFile(jobFile, JSON.stringify(order));
    return await follow(command, jobFile, control, onNoise);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
