import { join } from 'node:path';
import { app, ipcMain, protocol, session, type BrowserWindow } from 'electron';
import type { Exporter } from './export/exporter';
import { allDomains } from './ipc/all-domains';
import type { Send } from './ipc/domains';
import { registerIpc } from './ipc/register';
import { installMenu } from './menu/install-menu';
import type { AppPaths } from './paths';
import { serveApp } from './protocol/serve';
import { blockNetwork } from './security/network-block';
import { refusePermissions } from './security/refuse';
import { pendingWritesIn, sweepPendingWrites } from './storage/pending-writes';
import { createTokens } from './storage/tokens';
import { userFolders } from './storage/user-folders';
import { systemDialogs } from './windows/dialogs';
import { openMainWindow } from './windows/main-window';

/** Surprises go to the terminal; the window hears of them as a plain failure. */
const report = (error: unknown): void => void process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);

/** The app with its window: called once Electron is ready and no other instance runs. */
export function startApp(paths: AppPaths): void {
  const folders = userFolders(app.getPath('userData'));
  const pending = pendingWritesIn(folders.pendingWrites);
  void sweepPendingWrites(folders.pendingWrites);

  const network = blockNetwork(session.defaultSession);
  refusePermissions(session.defaultSession);
  serveApp(protocol, paths.pages);

  const window: BrowserWindow = openMainWindow(paths.preload);
  const send: Send = (event, payload) => {
    if (!window.isDestroyed()) window.webContents.send(event, payload);
  };
  installMenu((command) => send('menu:command', { command }));

  let exporter: Promise<Exporter> | null = null;
  const services = {
    paths,
    folders,
    pending,
    tokens: createTokens(),
    dialogs: systemDialogs(() => window),
    network,
    send,
    exporter: () =>
      (exporter ??= import('./export/exporter').then(({ createExporter }) =>
        createExporter({ worker: paths.exportWorker, printPreload: paths.printPreload, pending }),
      )),
  };
  registerIpc(ipcMain, allDomains(services), report);

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  // The hidden print pages would keep the app alive without its window.
  window.on('closed', () => app.quit());
}

/** The app's data folder: what the command line says, or Lectern's own under the system's. */
export const dataFolder = (): string =>
  app.commandLine.getSwitchValue('user-data-dir') || join(app.getPath('appData'), 'Lectern');
