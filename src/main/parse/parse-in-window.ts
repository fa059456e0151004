import { BrowserWindow, ipcMain, type IpcMainEvent } from 'electron';
import type { Extraction } from '../../core/model/extraction';
import { failed, type Result } from '../../core/model/result';
import { parseChannels, type ParseOrder } from '../../ipc/parse-contract';
import { isParseUrl, PARSE_PAGE } from '../protocol/app-scheme';
import { lockedDown } from '../windows/preferences';
import { believe } from './believe';
import { reportOf } from './report';
import { watchProcess, type ProcessBounds } from './process-watch';

/** What reading one file may take. */
export interface ParseBounds extends ProcessBounds {
  /** However little of it was spent computing: a machine that is busy with other things is given time. */
  readonly atMost: number;
}

const BOUNDS: ParseBounds = { milliseconds: 10_000, megabytes: 1_500, atMost: 45_000 };

/**
 * Reads an article and finds what is in it, in a process of its own that can reach neither the
 * disk nor the network: a hidden, sandboxed page without Node, of another origin than the app's,
 * with a worker in it. The process is ended after its one file, whatever became of it. Fails with
 * what the reader says, or with `reader-crashed`, `reader-too-slow`, `reader-out-of-memory`,
 * `bad-extraction`.
 */
export async function parseInWindow(
  preload: string,
  order: ParseOrder,
  bounds: ParseBounds = BOUNDS,
): Promise<Result<Extraction>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...lockedDown(preload), backgroundThrottling: false },
  });
  try {
    return await reported(window, order, bounds);
  } finally {
    // A page that hangs does not answer a request to close.
    if (!window.webContents.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    window.destroy();
  }
}

function reported(window: BrowserWindow, order: ParseOrder, bounds: ParseBounds): Promise<Result<Extraction>> {
  const contents = window.webContents;
  return new Promise((resolve) => {
    let endWatch = (): void => {};
    const finish = (result: Result<Extraction>): void => {
      clearTimeout(timer);
      endWatch();
      ipcMain.off(parseChannels.report, onReport);
      contents.off('render-process-gone', onGone);
      resolve(result);
    };
    const timer = setTimeout(() => finish(tooSlow(order, bounds.atMost)), bounds.atMost);
    const onGone = (): void => finish(crashed(order));
    const onReport = ({ sender, senderFrame }: IpcMainEvent, raw: unknown): void => {
      if (sender !== contents || !senderFrame || !isParseUrl(senderFrame.url)) return;
      const report = reportOf(raw);
      if (report === null) finish(crashed(order));
      else finish(report.ok ? believe(report.value, order) : report);
    };
    ipcMain.on(parseChannels.report, onReport);
    contents.once('render-process-gone', onGone);
    contents.once('dom-ready', () => {
      endWatch = watchProcess(contents.getOSProcessId(), bounds, (what) => finish(what === 'memory' ? tooLarge(order) : tooSlow(order, bounds.milliseconds)));
      contents.send(parseChannels.order, order);
    });
    void window.loadURL(PARSE_PAGE).catch(onGone);
  });
}

const crashed = ({ name }: ParseOrder): Result<never> =>
  failed('reader-crashed', name);

const tooSlow = ({ name }: ParseOrder, milliseconds: number): Result<never> =>
  failed('reader-too-slow', name, milliseconds / 1000);

const tooLarge = ({ name }: ParseOrder): Result<never> =>
  failed('reader-out-of-memory', name);
