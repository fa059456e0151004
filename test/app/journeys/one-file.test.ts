import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAgain } from '../launch-app';
import { rail, someone, type Person } from './person';

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
});
afterAll(() => person.close());

const windows = (): Promise<number> =>
  person.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((one) => one.isVisible()).length);
const comeBack = (): Promise<void> => person.window.evaluate(() => void window.dispatchEvent(new Event('focus')));
const change = async (): Promise<void> => {
  const before = await person.slides();
  await rail(person.window).nth(1).click();
  await person.window.keyboard.press('Alt+ArrowDown');
  await expect.poll(person.slides).not.toEqual(before);
};
const undoLabel = (): Promise<string> =>
  person.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.label ?? '');

it('names what undo takes back in the system’s menu, before and after saving', async () => {
  await change();
  await expect.poll(undoLabel).toBe('Undo move slide');
  await person.menu('save');
  await person.window.getByText('Saved', { exact: true }).waitFor();
  expect(await undoLabel()).toBe('Undo move slide');
  await person.menu('undo');
  await person.window.getByText('Edited', { exact: true }).waitFor();
  await person.menu('redo');
  await person.window.getByText('Saved', { exact: true }).waitFor();
});

it('opens a file in one window only: a second start with it brings that window forward', async () => {
  const userData = await person.app.evaluate(({ app }) => app.getPath('userData'));
  expect(await startAgain({ userData, files: [file] })).toBe(0);
  await person.window.waitForTimeout(500);
  expect(await windows()).toBe(1);
});

it('opens another file of a second start in a window of its own', async () => {
  const other = join(person.folder, 'Other.lectern');
  writeFileSync(other, readFileSync(file));
  const userData = await person.app.evaluate(({ app }) => app.getPath('userData'));
  const opening = person.app.waitForEvent('window');
  expect(await startAgain({ userData, files: [other] })).toBe(0);
  const page = await opening;
  await rail(page).first().waitFor();
  await expect.poll(() => page.title()).toContain('Other.lectern');
  const gone = page.waitForEvent('close');
  await person.menu('close');
  await gone;
  await expect.poll(windows).toBe(1);
});

it('asks when another program changed the file, and keeps both versions', async () => {
  const { window } = person;
  const mine = await person.slides();
  await change();
  writeFileSync(file, readFileSync(file, 'utf8').replace('"version": 1', '"version":  1'));
  await comeBack();
  const sheet = window.getByRole('dialog', { name: 'Tin.lectern was changed by another program' });
  await sheet.getByText('You have changes of your own here.').waitFor();
  await sheet.getByRole('button', { name: 'Show theirs' }).click();
  await expect.poll(person.slides).toEqual(mine);
  await person.window.getByText(/was not saved; it is kept\./).waitFor();
});

it('replaces nothing in silence: saving over a changed file asks too', async () => {
  const { window } = person;
  await change();
  const theirs = readFileSync(file, 'utf8').replace('"version":  1', '"version":   1');
  writeFileSync(file, theirs);
  await person.menu('save');
  const sheet = window.getByRole('dialog', { name: /was changed by another program/ });
  await sheet.waitFor();
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  await sheet.getByRole('button', { name: 'Keep mine' }).click();
  await window.getByText('Saved', { exact: true }).waitFor();
  expect(readFileSync(file, 'utf8')).not.toBe(theirs);
});
