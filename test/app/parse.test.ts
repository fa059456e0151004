import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeDocx, paragraph } from '../core/read/made-docx';
import { lines, madePdf } from '../core/read/made-pdf';
import { launchApp, type RunningApp } from './launch-app';

/*
 * A file is read in a process of its own. What a file that took that process over could do is done
 * here from outside: the next page that appears is told to misbehave before it gets its file.
 */

interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly extraction: { readonly article: { readonly format: string; readonly hash: string; readonly text: string } } };
  readonly failure?: { readonly code: string; readonly message: string; readonly hint: string };
}

let running: RunningApp;
beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

const readInApp = (name: string, bytes: Uint8Array): Promise<Answer> =>
  running.window.evaluate(
    ({ file, numbers }) => {
      const { lectern } = globalThis as unknown as { lectern: { call(channel: string, request: object): Promise<Answer> } };
      return lectern.call('article:read', { id: 'a1', name: file, format: 'file', bytes: Uint8Array.from(numbers) });
    },
    { file: name, numbers: [...bytes] },
  );

const text = new TextEncoder();
const NOTE = text.encode('Two arrests\n\nPolice held 2 men on Monday and took 40 phones.');

/** Runs code in the next page of another origin that appears, before its file reaches it. */
const nextReader = (code: string): Promise<void> =>
  running.app.evaluate(({ app }, script) => {
    app.once('web-contents-created', (_event, contents) => {
      contents.once('dom-ready', () => void contents.executeJavaScript(script).catch(() => {}));
    });
  }, code);

const windows = (): Promise<number> => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

describe('a file read in the app', () => {
  it.each([
    ['note.txt', NOTE, 'txt'],
    ['sample.md', readFileSync('assets/articles/encrochat.md'), 'md'],
    ['page.html', text.encode('<h1>Two arrests</h1><p>Police held 2 men on Monday and took 40 phones.</p>'), 'html'],
    ['report.docx', madeDocx(paragraph('Police held 2 men on Monday and took 40 phones.')), 'docx'],
    ['report.pdf', madePdf([lines(60, 100, ['Police held 2 men on Monday and took 40 phones.'])]), 'pdf'],
    ['mail.eml', text.encode('From: a@b.c\r\nSubject: Arrests\r\nContent-Type: text/plain\r\n\r\nPolice took 40 phones.\r\n'), 'eml'],
  ])('%s comes back whole, with the hash of its own bytes', async (name, bytes, format) => {
    const answer = await readInApp(name, bytes);
    expect(answer.failure).toBeUndefined();
    expect(answer.value?.extraction.article).toMatchObject({ format });
    expect(answer.value?.extraction.article.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await windows()).toBe(1);
  });

  it('is read in a sandboxed process of its own, of another origin, that main answers nothing', async () => {
    const seen = await running.app.evaluate(
      ({ app, BrowserWindow }) =>
        new Promise<object>((resolve) => {
          const mainPid = BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId();
          app.once('web-contents-created', (_event, contents) => {
            contents.once('dom-ready', async () => {
              const { sandbox, contextIsolation, nodeIntegration } = (
                contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
              ).getLastWebPreferences();
              const page = await contents.executeJavaScript(
                '({ url: location.href, bridge: typeof window.lectern, node: typeof require, keys: Object.keys(lecternParse) })',
              );
              resolve({ ...page, sandbox, contextIsolation, nodeIntegration, shared: contents.getOSProcessId() === mainPid });
            });
          });
          void BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(
            "void lectern.call('article:read', { id: 'a1', name: 'n.txt', format: 'file', bytes: new Uint8Array([65, 10, 10, 66]) })",
          );
        }),
    );
    expect(seen).toEqual({
      url: 'app://parse/parse/parse.html',
      bridge: 'undefined',
      node: 'undefined',
      keys: ['onOrder', 'report'],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      shared: false,
    });
  });
});

describe('a file that takes its reader over', () => {
  const attempt = async (code: string): Promise<Answer> => {
    await nextReader(code);
    return readInApp('evil.txt', NOTE);
  };

  it('and ends it, is one failure in plain words', async () => {
    await running.app.evaluate(({ app }) => {
      app.once('web-contents-created', (_event, contents) => {
        contents.once('dom-ready', () => contents.forcefullyCrashRenderer());
      });
    });
    const { failure } = await readInApp('evil.txt', NOTE);
    expect(failure?.code).toBe('reader-crashed');
    expect(failure?.message).toBe('evil.txt made the reader end unexpectedly. Nothing else was touched.');
    expect(failure?.hint).toMatch(/\.$/);
  });

  it('and runs for ever, is stopped', async () => {
    const { failure } = await attempt('for (;;);');
    expect(failure?.code).toBe('reader-too-slow');
    // On a busy machine ten seconds of work take longer by the clock.
  }, 120_000);

  it('and takes all memory, is stopped', async () => {
    const { failure } = await attempt('globalThis.held = []; for (;;) held.push(new Uint8Array(1 << 26).fill(1));');
    expect(['reader-out-of-memory', 'reader-crashed']).toContain(failure?.code);
  });

  it.each([
    ['nonsense', '"nonsense"', 'reader-crashed'],
    ['an empty extraction', '{ ok: true, value: {} }', 'bad-extraction'],
    [
      'an article of another name',
      '{ ok: true, value: { article: { id: "a1", name: "other.txt", format: "txt", hash: "", text: "x", blocks: [], language: "en", meta: { title: null, byline: null, publisher: null, published: null } }, figures: [], groups: [], outline: { title: "", standfirst: null, byline: null, publisher: null, published: null, sections: [], boilerplate: [], sentences: [], quotations: [] } } }',
      'bad-extraction',
    ],
  ])('and reports %s, is not believed', async (_what, report, code) => {
    const { failure } = await attempt(`lecternParse.report(${report})`);
    expect(failure?.code).toBe(code);
  });

  it('reaches neither the network nor the app’s files nor its data', async () => {
    const { failure } = await attempt(`(async () => {
      const answers = [];
      for (const url of ['https://example.org/', 'file:///etc/hostname', 'app://lectern/index.html', 'app://parse/index.html'])
        answers.push(await fetch(url).then(() => 'reached', () => 'refused'));
      answers.push(typeof window.lectern, Object.keys(localStorage).length);
      lecternParse.report({ ok: false, failure: { code: 'told', message: answers.join(), hint: '' } });
    })()`);
    expect(failure?.message).toBe('refused,refused,refused,refused,undefined,0');
  });

  it('leaves the window as it was and the next file readable', async () => {
    expect(await windows()).toBe(1);
    expect(await running.window.title()).toContain('Lectern');
    expect((await readInApp('note.txt', NOTE)).ok).toBe(true);
  });
});
