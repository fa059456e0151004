import { BrowserWindow, ipcMain, type IpcMainEvent } from 'electron';
import { failed, done, type Result } from '../../core/model/result';
import type { PrintPiece } from '../../core/scene/printable';
import { printChannels, type PrintedDeck, type PrintJob, type PrintOutput, type PrintReport } from '../../ipc/print-contract';
import { isAppUrl, PRINT_PAGE } from '../protocol/app-scheme';
import { lockedDown } from '../windows/preferences';
import { cancelled } from '../worker/cancelled';
import { giveWay } from '../worker/give-way';
import type { JobControl } from './progress';

/** A hidden window with the print page, kept and reused; one job at a time. */
export interface PrintPage {
  /** Opens the window before there is a deck for it. */
  open(): Promise<void>;
  /** Puts pieces of a deck on the page. Once it is `ready` the window may be printed or pictured. */
  show(deck: PrintedDeck, pieces: readonly PrintPiece[], output: PrintOutput, control: JobControl): Promise<Result<BrowserWindow>>;
  close(): void;
}

/** A page that reports nothing for so long is taken for hung. */
const SILENCE_MS = 60_000;

const reportSchema = () => import('../../ipc/print-report-schema');

const gone = (): Result<never> =>
  failed('print-page-gone');

function hiddenWindow(preload: string, format: PrintOutput['format']): BrowserWindow {
  return new BrowserWindow({
    show: false,
    // What is printed is laid out for its paper; src/renderer/print/page-styles.ts knows that the window is narrow.
    ...(format === 'pdf' ? { width: 1, height: 1, useContentSize: true } : {}),
    webPreferences: {
      ...lockedDown(preload),
      backgroundThrottling: false,
      // Pictures larger than the screen come whole only from a window that is not on it.
      offscreen: format === 'png',
    },
  });
}

/** Waits for the page's word on one job. */
function waitForReport(window: BrowserWindow, job: number, control: JobControl): Promise<Result<BrowserWindow>> {
  return new Promise((resolve) => {
    const silence = setTimeout(() => finish(gone()), SILENCE_MS);
    const finish = (result: Result<BrowserWindow>): void => {
      clearTimeout(silence);
      ipcMain.off(printChannels.report, onReport);
      window.webContents.off('render-process-gone', onGone);
      control.signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const onGone = (): void => finish(gone());
    const onAbort = (): void => finish(cancelled());
    const take = (report: PrintReport): void => {
      if (report.job !== job) return;
      silence.refresh();
      switch (report.state) {
        case 'progress':
          return control.onProgress({ stage: 'writing', done: report.done, of: report.of });
        case 'ready':
          return finish(done(window));
        case 'failed':
          return finish({ ok: false, failure: report.failure });
      }
    };
    const onReport = async ({ sender, senderFrame }: IpcMainEvent, raw: unknown): Promise<void> => {
      if (sender !== window.webContents || !senderFrame || !isAppUrl(senderFrame.url)) return;
      const { printReportSchema } = await reportSchema();
      const report = printReportSchema.safeParse(raw);
      if (report.success) take(report.data);
    };
    ipcMain.on(printChannels.report, onReport);
    window.webContents.once('render-process-gone', onGone);
    control.signal.addEventListener('abort', onAbort, { once: true });
  });
}

/**
 * Makes a print page for one output format; its window is opened with the first job.
 *
 * @param givesWay to the app's own windows, for which someone waits key by key.
 */
export function createPrintPage(preload: string, format: PrintOutput['format'], givesWay = false): PrintPage {
  let window: BrowserWindow | null = null;
  let jobs = 0;

  const open = async (): Promise<BrowserWindow> => {
    if (window && !window.isDestroyed() && !window.webContents.isCrashed()) return window;
    window?.destroy();
    window = hiddenWindow(preload, format);
    // What reads the page's reports is loaded while the page starts: later it would hold up its fonts.
    window.webContents.once('did-navigate', () => void reportSchema());
    await window.loadURL(PRINT_PAGE);
    if (givesWay) giveWay(window.webContents.getOSProcessId());
    return window;
  };

  return {
    async open() {
      await open();
    },
    async show({ title, language, size, palette, fonts }, pieces, output, control) {
      if (control.signal.aborted) return cancelled();
      const target = await open();
      jobs += 1;
      const job: PrintJob = { job: jobs, deck: { title, language, size, palette, fonts }, pieces, output };
      const report = waitForReport(target, job.job, control);
      target.webContents.send(printChannels.job, job);
      return report;
    },
    close() {
      window?.destroy();
      window = null;
    },
  };
}
