import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './launch-app';

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

/** Runs code in the page and gives what it returns, or the name of the error it throws. */
const inPage = <T>(code: () => T | Promise<T>): Promise<T> => running.window.evaluate(code);

describe('the window', () => {
  it('opens on the app’s own page', async () => {
    expect(running.window.url()).toBe('app://lectern/index.html');
    expect(await running.window.title()).toContain('Lectern');
    expect(running.app.windows()).toHaveLength(1);
  });

  it('has every switch of Electron’s security checklist set', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
  });

  it('gives the page nothing of Node or Electron but the contract', async () => {
    const seen = await inPage(() => ({
      node: ['require', 'process', 'module', 'Buffer', '__dirname', 'global'].filter((name) => name in globalThis),
      bridge: Object.keys((globalThis as unknown as { lectern: object }).lectern),
    }));
    expect(seen).toEqual({ node: [], bridge: ['call', 'on', 'openDropped', 'checkSpelling'] });
  });

  it('refuses a channel that is not in the contract', async () => {
    const refused = await inPage(() =>
      Promise.resolve()
        .then(() => (globalThis as unknown as { lectern: { call(c: string, r: object): unknown } }).lectern.call('shell:open', {}))
        .then(() => 'answered', (error: Error) => error.message),
    );
    expect(refused).toContain('No such channel');
  });
});

describe('the page’s policy', () => {
  it('runs no code made from text', async () => {
    // Playwright’s own evaluation is exempt from the policy; a timer’s text is not.
    const ran = await inPage(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
          setTimeout('globalThis.ran = true', 0);
          setTimeout(() => resolve('no violation'), 2_000);
        }),
    );
    expect(ran).toBe('script-src');
    expect(await inPage(() => 'ran' in globalThis)).toBe(false);
  });

  it.each([
    ['an inline script', '<script>globalThis.ran = 1</script>', 'script-src-elem'],
    ['an event handler', '<img src="data:image/png;base64,AA" onerror="globalThis.ran = 1">', 'script-src-attr'],
    ['a remote picture', '<img src="https://tracker.example/pixel.png">', 'img-src'],
    ['a remote style sheet', '<link rel="stylesheet" href="https://cdn.example/x.css">', 'style-src-elem'],
    ['a style element', '<style>body { display: none }</style>', 'style-src-elem'],
    ['a frame', '<iframe src="https://example.org/"></iframe>', 'frame-src'],
    ['an object', '<object data="data:text/html,x"></object>', 'object-src'],
  ])('refuses %s', async (_what, markup, directive) => {
    const refused = await running.window.evaluate(async (html) => {
      const violations: string[] = [];
      const note = (event: SecurityPolicyViolationEvent) => void violations.push(event.effectiveDirective);
      document.addEventListener('securitypolicyviolation', note);
      const place = document.createElement('div');
      document.body.append(place);
      // A fragment made this way runs its scripts when it is put into the page.
      place.append(document.createRange().createContextualFragment(html));
      await new Promise((resolve) => setTimeout(resolve, 300));
      place.remove();
      document.removeEventListener('securitypolicyviolation', note);
      return { violations, ran: 'ran' in globalThis };
    }, markup);
    expect(refused.ran).toBe(false);
    expect(refused.violations).toContain(directive);
  });

  it('holds in a frame made from text', async () => {
    const ran = await inPage(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.ran = 1</script>';
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      frame.remove();
      return 'ran' in globalThis;
    });
    expect(ran).toBe(false);
  });

  it('shows no picture from the disk', async () => {
    const shown = await inPage(
      () =>
        new Promise((resolve) => {
          const picture = new Image();
          picture.addEventListener('load', () => resolve('shown'));
          picture.addEventListener('error', () => resolve('refused'));
          picture.src = 'file:///usr/share/pixmaps/debian-logo.png';
        }),
    );
    expect(shown).toBe('refused');
  });

  it('lets the page fetch nothing, not even from the app', async () => {
    const fetched = await inPage(async () => {
      const answers: string[] = [];
      for (const url of ['app://lectern/index.html', 'https://example.org/', 'file:///etc/hostname'])
        answers.push(await fetch(url).then(() => 'fetched', () => 'refused'));
      return answers;
    });
    expect(fetched).toEqual(['refused', 'refused', 'refused']);
  });
});

describe('wandering off', () => {
  it.each(['https://example.org/', 'file:///etc/hostname', 'data:text/html,hello', 'app://other/index.html'])(
    'to %s is refused',
    async (url) => {
      await running.window.evaluate((to) => void (location.href = to), url);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await inPage(() => location.href)).toBe('app://lectern/index.html');
    },
  );

  it('opens no further window', async () => {
    const opened = await inPage(() => String(window.open('https://example.org/') ?? window.open('app://lectern/index.html')));
    expect(opened).toBe('null');
    expect(running.app.windows()).toHaveLength(1);
  });

  it('embeds no webview', async () => {
    const methods = await inPage(() => {
      const view = document.createElement('webview');
      document.body.append(view);
      const embedded = 'loadURL' in view;
      view.remove();
      return embedded;
    });
    expect(methods).toBe(false);
  });
});

describe('permissions', () => {
  it('are refused, whichever the page asks for', async () => {
    const answers = await inPage(async () => {
      const refusal = (ask: () => Promise<unknown>) =>
        Promise.resolve().then(ask).then(() => 'granted', (error: { name?: string; code?: number }) => error.name || `code ${error.code}`);
      return {
        camera: await refusal(() => navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await refusal(() => navigator.mediaDevices.getDisplayMedia()),
        clipboard: await refusal(() => navigator.clipboard.readText()),
        notifications: await Notification.requestPermission(),
        place: await refusal(() => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      };
    });
    expect(Object.values(answers)).not.toContain('granted');
    expect(answers.notifications).toBe('denied');
  });
});
