import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { app, protocol, session } from 'electron';
import { done, failed, type Result } from '../../../core/model/result';
import type { AppPaths } from '../../paths';
import { serveApp } from '../../protocol/serve';
import { blockNetwork } from '../../security/network-block';
import { refusePermissions } from '../../security/refuse';
import { createPrintPage, type PrintPage } from '../print-page';
import type { JobControl } from '../progress';
import { finish, type Finisher } from '../pdf/finish';
import { writePdf, type Written } from '../pdf/write-pdf';
import { writePictures } from '../png/write-pictures';
import { awaitOrder } from './await-order';
import { JOB_MARK, type JobMessage, type JobOutput, type PrintOrder, type Printed } from './job';

const tell = (message: JobMessage): void =>
  void process.stdout.write(`${JOB_MARK}${JSON.stringify(message)}\n`);

/** Nobody waits for this process but the command line, so it may block. */
const finishHere: Finisher = async (parts, scene) => finish(parts, scene);

const write = (page: PrintPage, { scene }: PrintOrder, output: JobOutput, control: JobControl): Promise<Result<Written>> =>
  output.format === 'pdf'
    ? writePdf(page, output.scene ?? scene, output.path, null, finishHere, control)
    : writePictures(page, scene, { folder: output.path, width: output.width }, null, control);

/** One page a format, kept from one output to the next: opening it takes longer than printing a deck. */
type Pages = Readonly<Record<JobOutput['format'], PrintPage>>;

async function fulfil(order: PrintOrder, pages: Pages): Promise<Result<readonly Printed[]>> {
  const printed: Printed[] = [];
  for (const [index, output] of order.outputs.entries()) {
    const start = performance.now();
    const control: JobControl = {
      onProgress: (progress) => tell({ type: 'progress', output: index, progress }),
      signal: new AbortController().signal,
    };
    const written = await write(pages[output.format], order, output, control);
    if (!written.ok) return written;
    printed.push({
      ...written.value,
      slides: ((output.format === 'pdf' ? output.scene : undefined) ?? order.scene).slides.length,
      milliseconds: Math.round(performance.now() - start),
    });
  }
  return done(printed);
}

/**
 * Electron as the command line's printer: no window is seen, no lock is taken, nothing of the
 * user's profile is read or written. Prints what the job file says, once it is there, and quits; how
 * it went is told on stdout and by the exit code, 0 or 4.
 */
export async function runJob(jobFile: string, paths: AppPaths): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'lectern-print-'));
  app.setPath('userData', scratch);
  // A process less to start: nothing here is ever seen on a screen.
  app.disableHardwareAcceleration();
  let result: Result<readonly Printed[]>;
  try {
    await app.whenReady();
    blockNetwork(session.defaultSession);
    refusePermissions(session.defaultSession);
    serveApp(protocol, paths.pages);
    const pages: Pages = { pdf: createPrintPage(paths.printPreload, 'pdf'), png: createPrintPage(paths.printPreload, 'png') };
    // Nearly every order is for a PDF: its page is open by the time the order comes.
    const [order] = await Promise.all([awaitOrder(jobFile), pages.pdf.open()]);
    result = await fulfil(order, pages);
  } catch (error) {
    result = failed('print-failed:deck', String(error));
  }
  tell({ type: 'result', result });
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  app.exit(result.ok ? 0 : 4);
}
