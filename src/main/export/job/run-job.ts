import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, protocol, session } from 'electron';
import { done, failed, type Result } from '../../../core/model/result';
import type { AppPaths } from '../../paths';
import { serveApp } from '../../protocol/serve';
import { blockNetwork } from '../../security/network-block';
import { refusePermissions } from '../../security/refuse';
import { createPrintPage, type PrintPage } from '../print-page';
import type { JobControl } from '../progress';
import { printPdf } from '../pdf/print-pdf';
import { writePictures } from '../png/write-pictures';
import { awaitJob } from './await-job';
import { JOB_MARK, type Job, type JobMessage, type JobOutput } from './job';

const tell = (message: JobMessage, told = (): void => {}): void =>
  void process.stdout.write(`${JOB_MARK}${JSON.stringify(message)}\n`, told);

/** One page a format, kept from one output to the next: opening it takes longer than printing a deck. */
type Pages = Readonly<Record<JobOutput['format'], PrintPage>>;

/** Leaves each part of a PDF beside the job file: who asked for it makes the file of them, while this prints on. */
async function print(page: PrintPage, deck: Job['deck'], output: number, folder: string, control: JobControl): Promise<Result<null>> {
  let count = 0;
  const leave = (part: Uint8Array): void => {
    const file = `printed-${output}-${count}.pdf`;
    count += 1;
    writeFileSync(join(folder, file), part);
    tell({ type: 'part', output, file });
  };
  const printed = await printPdf(page, deck, leave, control);
  if (printed.ok) tell({ type: 'printed', output });
  return printed;
}

async function fulfil({ deck, outputs }: Job, pages: Pages, folder: string): Promise<Result<null>> {
  for (const [index, output] of outputs.entries()) {
    const page = pages[output.format];
    const control: JobControl = {
      onProgress: (progress) => tell({ type: 'progress', output: index, progress }),
      signal: new AbortController().signal,
    };
    const made =
      output.format === 'pdf'
        ? await print(page, output.deck ?? deck, index, folder, control)
        : await writePictures(page, deck, { folder: output.path, width: output.width }, null, control);
    if (!made.ok) return made;
  }
  return done(null);
}

/**
 * Electron as the command line's printer: no window is seen, no lock is taken, nothing of the
 * user's profile is read or written. Prints what the job file says, once it is there; how it went is
 * told on stdout, and all it leaves is in the job file's folder, which its starter removes.
 */
export async function runJob(jobFile: string, paths: AppPaths): Promise<void> {
  const folder = dirname(jobFile);
  const scratch = join(folder, 'profile');
  app.setPath('userData', scratch);
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  let result: Result<null>;
  try {
    await app.whenReady();
    blockNetwork(session.defaultSession);
    refusePermissions(session.defaultSession);
    serveApp(protocol, paths.pages);
    const pages: Pages = { pdf: createPrintPage(paths.printPreload, 'pdf'), png: createPrintPage(paths.printPreload, 'png') };
    // Nearly every job is for a PDF: its page is open by the time the job comes.
    const [job] = await Promise.all([awaitJob(jobFile), pages.pdf.open()]);
    result = await fulfil(job, pages, folder);
  } catch (error) {
    result = failed('print-failed:deck', String(error));
  }
  // An orderly end takes a tenth of a second, and there is nothing here to put in order.
  tell({ type: 'result', result }, () => process.kill(process.pid, 'SIGKILL'));
}
