import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { inject } from 'vitest';

/** The app, running with a data folder of its own. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** What the window wrote to its console as warnings and errors, refusals of its policy included. */
  readonly complaints: readonly string[];
  /** A folder for the test's own files; gone with the app. */
  readonly folder: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Keeps the user's data from an earlier run. */
  readonly userData?: string;
  /** Folder of another app to start in the same runtime. */
  readonly appFolder?: string;
  /** Stands in for Electron: a program that starts it under watch. */
  readonly executable?: string;
  /** The system's language; British English unless said otherwise. */
  readonly language?: 'en_GB' | 'de_DE';
  /** Files that the command line asks to open. */
  readonly files?: readonly string[];
}

/** Starts the built app in a real Electron and waits for its first window. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const { executable, switches, appFolder, env } = inject('launch');
  const folder = mkdtempSync(join(tmpdir(), 'lectern-app-'));
  const userData = options.userData ?? join(folder, 'user-data');
  const app = await _electron.launch({
    executablePath: options.executable ?? executable,
    args: [...switches, options.appFolder ?? appFolder, `--user-data-dir=${userData}`, ...(options.files ?? [])],
    chromiumSandbox: !switches.includes('--no-sandbox'),
    env: { ...(process.env as Record<string, string>), ...env, LANG: `${options.language ?? 'en_GB'}.UTF-8` },
  });
  const window = await app.firstWindow().catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const complaints: string[] = [];
  window.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  window.on('pageerror', (error) => complaints.push(String(error)));
  await window.waitForLoadState();
  return {
    app,
    window,
    complaints,
    folder,
    async close() {
      // A test may have killed it.
      await app.close().catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts the app a second time over the data of one that runs, as the system does when a file is
 * opened, and waits until it has handed over. Playwright is left out: it waits for a window.
 *
 * @returns the exit code
 */
export async function startAgain({ userData, files = [] }: { readonly userData: string; readonly files?: readonly string[] }): Promise<number> {
  const { executable, switches, appFolder, env } = inject('launch');
  return new Promise((resolve) => {
    execFile(
      executable,
      [...switches, appFolder, `--user-data-dir=${userData}`, ...files],
      { env: { ...process.env, ...env, LANG: 'en_GB.UTF-8' } },
      (error) => resolve(error === null ? 0 : Number(error.code ?? 1)),
    );
  });
}
