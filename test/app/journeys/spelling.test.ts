import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeDictionary } from '../../main/spelling/dictionary';
import { someone, type Person } from './person';

let person: Person;
const dictionaries = mkdtempSync(join(tmpdir(), 'lectern-words-'));
const before = process.env['DICPATH'];

beforeAll(async () => {
  writeDictionary(dictionaries, 'en_GB', ['the', 'report/S', 'receive/S', 'we', 'after']);
  process.env['DICPATH'] = dictionaries;
  person = await someone();
  await person.openSample(/EncroChat/);
  await person.buildDeck();
});
afterAll(async () => {
  if (before === undefined) delete process.env['DICPATH'];
  else process.env['DICPATH'] = before;
  await person.close();
  rmSync(dictionaries, { recursive: true, force: true });
});

const notes = () => person.window.getByRole('textbox', { name: person.words.deck.notes });

/** What a right click into the notes offers above "Cut", so many pixels from where they begin. */
async function offered(along = 20): Promise<readonly string[]> {
  const menu = await person.app.evaluateHandle(({ Menu }) => {
    const seen: { labels: readonly string[] | null; pick(label: string): void } = { labels: null, pick: () => {} };
    Menu.prototype.popup = function popup() {
      seen.labels = this.items.map(({ label, type }) => (type === 'separator' ? '-' : label));
      seen.pick = (label) => this.items.find((item) => item.label === label)?.click();
    };
    (globalThis as { seenMenu?: typeof seen }).seenMenu = seen;
    return seen;
  });
  const box = await notes().boundingBox();
  await person.window.mouse.click((box?.x ?? 0) + along, (box?.y ?? 0) + 12, { button: 'right' });
  await expect.poll(() => menu.evaluate(({ labels }) => labels)).not.toBeNull();
  return (await menu.evaluate(({ labels }) => labels))?.slice(0, -5) ?? [];
}

const pick = (label: string): Promise<void> =>
  person.app.evaluate((_electron, chosen) => (globalThis as unknown as { seenMenu: { pick(label: string): void } }).seenMenu.pick(chosen), label);

async function write(text: string): Promise<void> {
  await notes().fill('');
  await notes().pressSequentially(text);
}

it.runIf(process.platform === 'linux')('a word that the system’s dictionary does not know is mended by a right click', async () => {
  await write('recieve the reports ');
  await expect.poll(() => offered(), { timeout: 30_000 }).toEqual(['receive', 'Add to Dictionary', '-']);
  await pick('receive');
  await expect.poll(() => notes().inputValue()).toBe('receive the reports ');
  expect(await offered()).toEqual([]);
}, 60_000);

it.runIf(process.platform === 'linux')('names of the article and numbers are right, and so is a word once it was added', async () => {
  await write('EncroChat recieve ');
  // Once the second word was looked up, the first was too.
  await expect.poll(() => offered(95), { timeout: 30_000 }).toContain('receive');
  expect(await offered()).toEqual([]);
  await write('smishing reports ');
  await expect.poll(() => offered(), { timeout: 30_000 }).toContain('Add to Dictionary');
  await pick('Add to Dictionary');
  await expect.poll(() => offered(), { timeout: 30_000 }).toEqual([]);
  expect(readFileSync(join(person.folder, 'user-data', 'own-words.json'), 'utf8')).toContain('smishing');
}, 60_000);
