import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rail, someone, type Person } from './person';

const templates = join(import.meta.dirname, '../../../assets/templates');
let person: Person;
let file: string;
beforeAll(async () => {
  person = await someone();
  file = join(person.folder, 'Tin.lectern');
  await person.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, file);
  await person.openSample(/EncroChat/);
  await person.buildDeck();
  await person.menu('save');
  await person.window.getByText('Saved', { exact: true }).waitFor();
  await person.menu('new');
  await person.window.getByRole('button', { name: /Open an article/ }).waitFor();
});
afterAll(() => person.close());

/** Drops files from the system's file manager on to the window. */
async function drop(...paths: readonly string[]): Promise<void> {
  await person.app.evaluate(async ({ BrowserWindow }, dropped) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    contents.debugger.attach();
    const data = { items: [], files: [...dropped], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'])
      await contents.debugger.sendCommand('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    contents.debugger.detach();
  }, paths);
}

it('opens a briefing that is dropped on to the window, tied to its file', async () => {
  await drop(file);
  await rail(person.window).first().waitFor();
  await expect.poll(() => person.window.title()).toContain('Tin.lectern');
  await person.window.getByText('Saved', { exact: true }).waitFor();
});

it('takes a dropped template into the library and says so', async () => {
  const own = join(person.folder, 'House.lectern-template');
  const template = JSON.parse(readFileSync(join(templates, 'law-enforcement-results.lectern-template'), 'utf8')) as { id: string; name: string };
  writeFileSync(own, JSON.stringify({ ...template, id: 'house-results', name: 'House results' }));
  await drop(own);
  const notice = person.window.getByText('The template “House results” is in your library.');
  await expect.poll(() => notice.count()).toBe(1);
});

it('names no file for page code: only what a person dropped has a place', async () => {
  const opened = await person.window.evaluate(() => {
    const made = new File(['{}'], 'made-up.lectern');
    const { lectern } = globalThis as unknown as { lectern: { openDropped(file: unknown): boolean; call(c: string, r: object): unknown } };
    const called = (() => {
      try {
        void lectern.call('file:dropped', { path: '/etc/hostname' });
        return 'called';
      } catch {
        return 'refused';
      }
    })();
    return { made: lectern.openDropped(made), forged: lectern.openDropped({ path: '/tmp/x.lectern' }), called };
  });
  expect(opened).toEqual({ made: false, forged: false, called: 'refused' });
});

it('drags an exported file out of the window', async () => {
  await person.app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.startDrag = ({ file: dragged, icon }) => Object.assign(globalThis, { dragged: [dragged, typeof icon !== 'string' && !icon.isEmpty()] });
  });
  const answer = await person.window.evaluate(async () => {
    const { lectern } = globalThis as unknown as { lectern: { call(c: string, r: object): Promise<{ ok: boolean; value: { token: string } }> } };
    const { value } = await lectern.call('export:choose', { format: 'pdf', suggestedName: 'Tin', beside: null });
    return lectern.call('export:drag', { token: value.token });
  });
  expect(answer.ok).toBe(true);
  expect(await person.app.evaluate(() => (globalThis as unknown as { dragged: unknown }).dragged)).toEqual([file, true]);
});

it('makes one briefing of several articles that are dropped together', async () => {
  await person.menu('new');
  await person.window.getByRole('button', { name: /Open an article/ }).waitFor();
  const articles = ['encrochat.md', 'telecom-fine.md'].map((name) => join(import.meta.dirname, '../../../assets/articles', name));
  await drop(...articles);
  const tabs = person.window.getByRole('navigation', { name: 'Articles of this briefing' }).getByRole('radio');
  await expect.poll(() => tabs.count()).toBe(2);
});

it('reads what is on the clipboard at one press of Paste', async () => {
  await person.menu('new');
  const paste = person.window.getByRole('button', { name: 'Paste', exact: true });
  await paste.waitFor();
  await person.app.evaluate(({ clipboard }) => clipboard.writeText('Harbour fined EUR 14 million\n\nThe harbour was fined EUR 14 million on Monday after 37 inspections.'));
  await paste.click();
  const title = person.window.getByRole('heading', { name: 'Harbour fined EUR 14 million', level: 2 });
  await expect.poll(() => title.count()).toBe(1);
});
