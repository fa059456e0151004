import { join } from 'node:path';
import { app, ipcMain, nativeTheme, protocol, screen, session } from 'electron';
import { paperOf } from '../core/layout/handout/paper';
import type { BriefingFiles } from './documents/briefing-files';
import { filesInArguments } from './documents/files-in-arguments';
import type { Exporter } from './export/exporter';
import { allDomains, showDomains } from './ipc/all-domains';
import type { Domains } from './ipc/domains';
import { registerDropped } from './ipc/register-dropped';
import { registerIpc } from './ipc/register';
import { installMenu } from './menu/install-menu';
import { languageIn, menuState } from './menu/menu-state';
import type { AppPaths } from './paths';
import { createPresenter } from './present/presenter';
import { serveApp } from './protocol/serve';
import { blockNetwork } from './security/network-block';
import { refusePermissions } from './security/refuse';
import type { SharedServices } from './services';
import type { Speller } from './spelling/speller';
import { pendingWritesIn, sweepPendingWrites } from './storage/pending-writes';
import type { Recent } from './storage/recents';
import { createSeenFiles } from './storage/seen-files';
import { createTokens } from './storage/tokens';
import { userFolders } from './storage/user-folders';
import { bringForward, type AppWindow } from './windows/app-window';
import { createAppWindows } from './windows/app-windows';
import { closeOnceKept } from './windows/close-kept';
import { systemDialogs } from './windows/dialogs';
import { articleExtensions, openFile } from './windows/open-file';
import { openMainWindow } from './windows/main-window';
import { readWindowState, rememberState } from './windows/remember-state';
import { reviveAfterCrash } from './windows/revive';
import { offerTextMenu } from './windows/text-menu';
import { readTheme } from './windows/theme';
import { placeWindow } from './windows/window-state';

/** Surprises go to the terminal; the window hears of them as a plain failure. */
const report = (error: unknown): void => void process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);

/**
 * The app with its windows: called once Electron is ready and no other instance runs.
 *
 * @param asked the files that macOS asked to open before the app was ready, and after.
 */
export function startApp(paths: AppPaths, asked: (open: (path: string) => void) => void): void {
  const folders = userFolders(app.getPath('userData'));
  const pending = pendingWritesIn(folders.pendingWrites);
  void sweepPendingWrites(folders.pendingWrites);

  nativeTheme.themeSource = readTheme(folders.theme);
  const network = blockNetwork(session.defaultSession);
  refusePermissions(session.defaultSession);
  serveApp(protocol, paths.pages);

  const domains = new Map<number, Domains>();
  const windows = createAppWindows((others) => makeWindow(others));
  const tokens = createTokens();
  const seen = createSeenFiles();
  const presenter = createPresenter(paths.preload, Date.now);
  // Loaded when first needed: the schemas take longer than the first window may wait.
  let briefings: Promise<BriefingFiles> | null = null;
  let exporter: Promise<Exporter> | null = null;
  let speller: Promise<Speller> | null = null;
  const shared: SharedServices = {
    paths,
    folders,
    pending,
    tokens,
    network,
    seen,
    windows,
    presenter,
    briefings: () =>
      (briefings ??= Promise.all([import('./documents/briefing-files'), import('./documents/check-in-worker'), import('./storage/backups')]).then(
        ([{ briefingFiles }, { checkInWorker }, { backupsIn }]) =>
          briefingFiles(seen, backupsIn(folders.backups, pending), pending, checkInWorker(paths.briefingWorker)),
      )),
    refreshMenu: () => void refreshMenu(),
    speller: () =>
      (speller ??= Promise.all([import('./spelling/speller'), import('./spelling/own-words'), import('./spelling/system-dictionaries')]).then(
        ([{ createSpeller }, { ownWords }, { dictionaryFolders }]) =>
          createSpeller(
            paths.spellingWorker,
            { hunspell: paths.hunspell, preferred: app.getPreferredSystemLanguages(), folders: dictionaryFolders(process.env) },
            ownWords(folders.ownWords, pending),
          ),
      )),
    exporter: () =>
      (exporter ??= import('./export/exporter').then(({ createExporter }) =>
        createExporter({ worker: paths.exportWorker, printPreload: paths.printPreload, pending, paper: paperOf(app.getLocaleCountryCode()) }),
      )),
  };

  const showMenu = installMenu({
    command: (command) => {
      const front = windows.front();
      if (front !== null) front.send('menu:command', { command });
      // On macOS the menu outlives the windows.
      else if (command === 'new' || command === 'new-window') windows.open();
    },
    recent: (token) => windows.front()?.send('menu:recent', { token }),
  });
  const showMenuFor = (recents: readonly Recent[]): void =>
    showMenu(menuState(windows.front(), recents, tokens, app.getLocale()));
  const refreshMenu = async (): Promise<void> => {
    const { readRecents } = await import('./storage/recents');
    showMenuFor(await readRecents(folders.recents));
  };

  function makeWindow(others: number): AppWindow {
    const kept = readWindowState(folders.windowState);
    const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
    const place = placeWindow(kept, displays, others);
    const one = openMainWindow({ preload: paths.preload, place, maximised: kept?.maximised ?? false });
    const dialogs = systemDialogs(
      () => one.window,
      () => menuState(one, [], tokens, app.getLocale()).words.dialog,
      () => languageIn(one, app.getLocale()),
      async () => (await import('./storage/visited-folders')).visitedFolders(folders.visitedFolders, app.getPath('documents'), pending),
    );
    domains.set(one.id, allDomains({ ...shared, here: one, dialogs, send: one.send }));
    rememberState(one.window, folders.windowState, place);
    closeOnceKept(one);
    reviveAfterCrash(one);
    offerTextMenu(one.window.webContents, () => menuState(one, [], tokens, app.getLocale()).words.menu, shared.speller);
    one.window.on('focus', () => {
      windows.touch(one);
      void refreshMenu();
    });
    one.window.on('closed', () => {
      domains.delete(one.id);
      windows.remove(one);
      if (presenter.startedBy(one)) presenter.end();
      // The hidden print pages would keep the app alive without its windows.
      if (windows.all().length === 0 && (quitting || process.platform !== 'darwin')) app.quit();
      else void refreshMenu();
    });
    return one;
  }

  const open = (path: string): void => openFile(windows, path);

  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('second-instance', (_event, argv, folder) => {
    const files = filesInArguments(argv, folder, articleExtensions);
    files.forEach(open);
    const front = windows.front();
    if (files.length === 0 && front !== null) bringForward(front);
  });
  app.on('activate', () => {
    if (windows.all().length === 0) windows.open();
  });

  const domainsOf = (contents: number): Domains | null =>
    domains.get(contents) ?? (presenter.owns(contents) ? showDomains(presenter, contents) : null);
  registerIpc(ipcMain, domainsOf, report);
  registerDropped(ipcMain, windows);
  windows.open();
  showMenuFor([]);
  void import('./documents/offer-unsaved')
    .then(({ unsavedOrders }) => unsavedOrders(folders.recovery))
    .then((all) => all.forEach((orders) => windows.place(...orders)))
    // A file whose changes come back is open already.
    .finally(() => {
      filesInArguments(process.argv, process.cwd(), articleExtensions).forEach(open);
      asked(open);
    });
}

/** The app's data folder: what the command line says, or Lectern's own under the system's. */
export const dataFolder = (): string =>
  app.commandLine.getSwitchValue('user-data-dir') || join(app.getPath('appData'), 'Lectern');
