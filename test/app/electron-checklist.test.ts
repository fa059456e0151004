import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchApp, type RunningApp } from './launch-app';

/*
 * Electron's own checklist, point by point: https://www.electronjs.org/docs/latest/tutorial/security
 * Points 16 (a current Electron) and 19 (fuses) are of the packaged program and proved on it; the
 * policy's single refusals are in security.test.ts, the sandbox of an ordinary user in test/assure.
 */

const checkout = join(import.meta.dirname, '..', '..');
let running: RunningApp;
beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

interface Preferences {
  readonly [name: string]: unknown;
}

/** What every window of the app was made with, the hidden and the full-screen ones included. */
const allPreferences = (): Promise<readonly Preferences[]> =>
  running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) =>
      (window.webContents as unknown as { getLastWebPreferences(): Preferences }).getLastWebPreferences(),
    ),
  );

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Our own code, all of it. */
const source = (): string =>
  filesUnder(join(checkout, 'src'))
    .filter((file) => /\.(ts|tsx|html|css)$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

const inPage = <T>(code: () => T | Promise<T>): Promise<T> => running.window.evaluate(code);

describe('Electron’s security checklist', () => {
  it('1: loads nothing but its own pages', async () => {
    const urls = await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getURL()));
    expect(urls.filter((url) => !url.startsWith('app://'))).toEqual([]);
    expect(source()).not.toMatch(/loadURL\(\s*['"`]https?:/);
  });

  it('2, 3, 4, 6, 8, 9, 10: every window is sandboxed and isolated, without Node and without a rule relaxed', async () => {
    for (const preferences of await allPreferences()) {
      expect(preferences).toMatchObject({
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        contextIsolation: true,
        sandbox: true,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
      });
      expect(preferences['enableBlinkFeatures'] ?? '').toBe('');
    }
    expect(source()).not.toMatch(/enableBlinkFeatures|appendSwitch\(\s*'(?:disable-web-security|ignore-certificate-errors|no-sandbox)/);
  });

  it('5: grants no permission, asked for or looked up', async () => {
    const states = await inPage(async () => {
      const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'];
      return Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state, () => 'denied'),
        ),
      );
    });
    expect(states).not.toContain('granted');
  });

  it('7: answers every page with its policy, and the policy allows no code from text', async () => {
    const policies = await running.app.evaluate(async ({ net }) => {
      const pages = ['index.html', 'print/print.html', 'present/present.html', 'nowhere.html'];
      const answers = await Promise.all(pages.map((page) => net.fetch(`app://lectern/${page}`)));
      return answers.map((answer) => answer.headers.get('content-security-policy') ?? '');
    });
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe-eval');
      expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    }
  });

  it('11, 12: attaches no webview, whatever its options', async () => {
    const attached = await running.app.evaluate(async ({ BrowserWindow, webContents }) => {
      const before = webContents.getAllWebContents().length;
      const host = new BrowserWindow({ show: false, webPreferences: { webviewTag: true, sandbox: true } });
      await host.loadURL('data:text/html,<webview src="data:text/html,x" allowpopups></webview>');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const more = webContents.getAllWebContents().length - before;
      host.destroy();
      return more;
    });
    // The host itself, and nothing in it.
    expect(attached).toBe(1);
  });

  it('13, 14: neither goes elsewhere nor opens windows', async () => {
    const held = await inPage(async () => {
      location.assign('https://example.org/');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { where: location.href, opened: window.open('app://lectern/index.html', '_blank', 'nodeIntegration=yes') };
    });
    expect(held).toEqual({ where: 'app://lectern/index.html', opened: null });
  });

  it('15: hands no address to the system', () => {
    expect(source()).not.toContain('openExternal');
  });

  it('17: answers only its own pages, though they had its preload script', async () => {
    const answer = await running.app.evaluate(async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
      await stranger.loadURL('data:text/html,hello');
      const said = (await stranger.webContents.executeJavaScript("lectern.call('recent:list', {})")) as { failure?: { code: string } };
      stranger.destroy();
      return said.failure?.code;
    }, join(inject('launch').appFolder, 'dist', 'preload', 'index.cjs'));
    expect(answer).toBe('untrusted-sender');
  });

  it('17: takes no request that its contract does not describe', async () => {
    const codes = await inPage(async () => {
      const { lectern } = globalThis as unknown as { lectern: { call(c: string, r: unknown): Promise<{ failure?: { code: string } }> } };
      const asked = [{ token: '../../etc/passwd' }, { token: 7 }, null, [], 'text'];
      return Promise.all(asked.map(async (request) => (await lectern.call('document:openRecent', request)).failure?.code));
    });
    expect(new Set(codes)).toEqual(new Set(['bad-request']));
  });

  it('18: serves its pages by a protocol of its own, read-only and from one folder', async () => {
    const statuses = await running.app.evaluate(async ({ net }) => {
      const ask = async (url: string, method = 'GET') => (await net.fetch(url, { method })).status;
      return [
        await ask('app://lectern/index.html'),
        await ask('app://lectern/index.html', 'POST'),
        await ask('app://lectern/..%2f..%2fpackage.json'),
        await ask('app://lectern/%2e%2e/main/index.cjs'),
        await ask('app://elsewhere/index.html'),
      ];
    });
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
  });

  it('18: gives that protocol no more rights than pages need', async () => {
    const rights = await inPage(async () => ({
      worker: await navigator.serviceWorker?.register('/index.html').then(() => 'registered', () => 'refused'),
      fetch: await fetch('app://lectern/index.html').then(() => 'fetched', () => 'refused'),
      secure: isSecureContext,
    }));
    expect(rights.worker ?? 'refused').toBe('refused');
    expect(rights.fetch).toBe('refused');
    expect(rights.secure).toBe(true);
  });

  it('20: shows the page none of Electron', async () => {
    const seen = await inPage(() => ({
      bridge: Object.keys((globalThis as unknown as { lectern: object }).lectern).sort(),
      electron: ['require', 'process', 'electron', 'ipcRenderer', 'module', 'Buffer'].filter((name) => name in globalThis),
    }));
    expect(seen).toEqual({ bridge: ['call', 'checkSpelling', 'on', 'openDropped'], electron: [] });
  });
});

describe('what calls home by itself in other apps', () => {
  it('is off: spelling dictionaries, crash reports, updates', async () => {
    const state = await running.app.evaluate(({ session, crashReporter, autoUpdater }) => ({
      languages: session.defaultSession.getSpellCheckerLanguages(),
      spelling: session.defaultSession.isSpellCheckerEnabled(),
      crashes: crashReporter.getUploadToServer(),
      updates: autoUpdater.getFeedURL(),
    })).catch((error: unknown) => String(error));
    expect(state).toMatchObject({ languages: [], spelling: false, crashes: false });
    expect(source()).not.toMatch(/crashReporter\.start|autoUpdater|@electron\/remote|enableRemoteModule/);
  });

  it('evaluates no text as code anywhere', () => {
    expect(source()).not.toMatch(/\beval\(|new Function\(|executeJavaScript\(/);
  });
});
