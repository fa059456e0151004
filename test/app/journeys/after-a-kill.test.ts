import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { someone, type Person } from './person';
import { keptIn } from './recovery-folder';
import { stayingData } from './staying-data';

/** One journey in order: each step starts where the one before ended. */
const userData = stayingData();
let person: Person;
beforeAll(async () => {
  person = await someone({ userData });
});
afterAll(() => person.close());

/** What stands in the recovery folder. */
const kept = (): string => keptIn(userData);

async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const app = person.app.process();
  const gone = new Promise((resolve) => app.once('exit', resolve));
  app.kill(signal);
  await gone;
  await person.close();
}

const notes = () => person.window.getByRole('textbox', { name: 'Speaker notes' });
const typeInNotes = async (words: string): Promise<void> => {
  await notes().click();
  await person.window.keyboard.press('Control+End');
  await person.window.keyboard.type(words);
};

it('brings back a dialog with what was typed in it and not given yet', async () => {
  await person.openSample(/EncroChat/);
  const row = person.window.getByRole('row', { name: /EUR.740m cash seized/ });
  await row.hover();
  await row.getByRole('button', { name: /^Correct/ }).click();
  await person.window.getByRole('dialog').getByRole('textbox', { name: 'Value' }).fill('741 mill');
  await expect.poll(kept).toContain('"value":"741 mill"');
  await end('SIGKILL');
  person = await someone({ userData });
  const value = person.window.getByRole('dialog').getByRole('textbox', { name: 'Value' });
  await expect.poll(() => value.inputValue()).toBe('741 mill');
  await value.fill('741 million');
  await person.window.keyboard.press('Enter');
  await person.window.getByRole('row', { name: /EUR.741m cash seized/ }).waitFor();
});

it('loses not even the last key when the system ends it', async () => {
  await person.buildDeck();
  await typeInNotes(' Last words.');
  await end('SIGTERM');
  person = await someone({ userData });
  await expect.poll(() => notes().inputValue()).toMatch(/Last words\.$/);
});

it('shows the unsaved changes of a file that is opened after a kill, in one window', async () => {
  const file = join(userData, 'Tin.lectern');
  await person.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, file);
  await person.menu('save');
  await person.window.getByText('Saved', { exact: true }).waitFor();
  await typeInNotes(' After saving.');
  await expect.poll(kept).toContain('After saving.');
  await end('SIGKILL');
  person = await someone({ userData, files: [file] });
  await expect.poll(() => notes().inputValue()).toMatch(/After saving\.$/);
  await person.window.getByText('Edited', { exact: true }).waitFor();
  expect(readFileSync(file, 'utf8')).not.toContain('After saving.');
  const windows = await person.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
  await person.menu('save');
  await person.window.getByText('Saved', { exact: true }).waitFor();
  expect(readFileSync(file, 'utf8')).toContain('After saving.');
});
