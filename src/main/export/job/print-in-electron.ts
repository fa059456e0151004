import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { failed, type Result } from '../../../core/model/result';
import { cancelled } from '../../worker/cancelled';
import { optimiseLate } from '../beside/optimise-late';
import type { JobControl } from '../progress';
import { JOB_MARK, type JobMessage, type PrintOrder } from './job';
import { jobArgument } from './job-argument';

/** Exit code of the checkout's launcher for "something to install", which it has explained. */
const NEEDS_INSTALL = 3;

function parseMessage(line: string): JobMessage | null {
  if (!line.startsWith(JOB_MARK)) return null;
  return JSON.parse(line.slice(JOB_MARK.length)) as JobMessage;
}

/** An Electron that was started and waits for what to print. */
export interface Printer {
  /**
   * Prints an order; once.
   *
   * @returns a Failure: `no-electron`, `needs-install`, `cancelled`, `print-failed`,
   *   `print-page-gone`, or one of writing files.
   */
  print(order: PrintOrder, control: JobControl): Promise<Result<null>>;
  /** Ends it when there is nothing to print after all. */
  dismiss(): Promise<void>;
}

/**
 * Starts a hidden Electron from a program that is not one, before there is anything to print: its
 * start takes as long as laying a short deck out, and both can be had at once.
 *
 * @param command from `electronCommand`.
 * @param onNoise given what Electron says on stderr, the launcher's own progress included.
 */
export function startPrinter(
  [program, ...args]: readonly [string, ...string[]],
  onNoise: (text: string) => void,
): Printer {
  optimiseLate();
  const folder = mkdtempSync(join(tmpdir(), 'lectern-job-'));
  const jobFile = join(folder, 'job.json');
  const child = spawn(program, [...args, '--log-level=3', jobArgument(jobFile)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // An installed Lectern runs its command line with Electron as Node; its printer must not.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
  });
  let listen: (message: JobMessage) => void = () => {};
  const ended = new Promise<Result<null>>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = parseMessage(line);
      if (message === null) return;
      if (message.type !== 'result') return listen(message);
      resolve(message.result);
    });
    child.stderr.setEncoding('utf8').on('data', onNoise);
    child.on('error', (error) => {
      resolve(failed('no-electron:start', error.message));
    });
    child.on('close', (code) => {
      if (code === NEEDS_INSTALL) resolve(failed('needs-install'));
      else resolve(failed('print-failed:ended', String(code ?? 'killed')));
    });
  });
  const stop = (): void => void child.kill('SIGTERM');
  /** It has told all and ends by itself: nobody waits for that. */
  const letGo = (): void => {
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
  };
  const removed = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });

  const send = async (order: PrintOrder, control: JobControl): Promise<Result<null>> => {
    // Loaded while Electron starts.
    const [{ jobOf }, { printedFiles }] = await Promise.all([import('./order-job'), import('./printed-files')]);
    const { job, pdfs } = jobOf(order);
    const files = printedFiles();
    listen = (message) => {
      if (message.type === 'progress') control.onProgress(message.progress);
      if (message.type === 'part') files.take(message.output, join(folder, message.file));
      const pdf = message.type === 'printed' ? pdfs.get(message.output) : undefined;
      if (message.type === 'printed' && pdf !== undefined) files.whole(message.output, pdf);
    };
    // Written beside and renamed: whoever waits for it finds it whole.
    await writeFile(`${jobFile}.part`, JSON.stringify(job));
    await rename(`${jobFile}.part`, jobFile);
    const printed = await ended;
    const written = await files.written();
    return printed.ok ? written : printed;
  };
  return {
    async print(order, control) {
      control.signal.addEventListener('abort', stop, { once: true });
      try {
        if (control.signal.aborted) stop();
        const result = await send(order, control);
        return control.signal.aborted ? cancelled() : result;
      } finally {
        control.signal.removeEventListener('abort', stop);
        letGo();
        await removed();
      }
    },
    async dismiss() {
      stop();
      await ended;
      await removed();
    },
  };
}

/** Starts a printer for an order that is there already. */
export async function printInElectron(
  command: readonly [string, ...string[]],
  order: PrintOrder,
  control: JobControl,
  onNoise: (text: string) => void,
): Promise<Result<null>> {
  if (control.signal.aborted) return cancelled();
  return startPrinter(command, onNoise).print(order, control);
}
