import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rail, someone, type Person } from './person';

/** One journey in order, without a mouse: what has the focus is the only way on. */
let person: Person;
beforeAll(async () => {
  person = await someone();
  await person.willSaveInto(person.folder);
  await person.willChoose(join(import.meta.dirname, '../../../assets/articles/telecom-fine.md'));
  await person.window.getByRole('list', { name: 'Try it on a sample' }).waitFor();
});
afterAll(() => person.close());

/** The name of what has the focus; 'nothing' when the page itself has it. */
const focused = (): Promise<string> =>
  person.window.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'nothing';
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map(({ textContent }) => textContent) : [];
    return at.getAttribute('aria-label') ?? labels[0] ?? at.textContent ?? '';
  });

/** However often it takes; no window has as many places. */
const PLACES = 120;

/** Tabs until something so named has the focus, which is never lost on the way. */
async function tabTo(name: RegExp): Promise<void> {
  for (let place = 0; place < PLACES; place += 1) {
    await person.window.keyboard.press('Tab');
    const at = await focused();
    expect(at).not.toBe('nothing');
    if (name.test(at)) return;
  }
  throw new Error(`Nothing that can be reached is called ${String(name)}.`);
}

/** Once all has come to rest the focus is somewhere. */
const hasFocus = async (): Promise<void> => {
  await expect.poll(focused).not.toBe('nothing');
};
const press = (key: string): Promise<void> => person.window.keyboard.press(key);

it('goes from the start screen to a deck', async () => {
  const { window } = person;
  await tabTo(/^EncroChat/);
  await press('Enter');
  await window.getByRole('button', { name: 'Build deck' }).waitFor();
  await expect.poll(focused).toBe('Article');
  await tabTo(/^Add a figure…$/);
  await press('Enter');
  await window.getByRole('textbox', { name: 'Its words in the article' }).waitFor();
  await window.keyboard.type('June 2020');
  await press('Enter');
  await window.getByRole('textbox', { name: 'What is measured' }).waitFor();
  await press('Escape');
  await hasFocus();
  await tabTo(/^Build deck$/);
  await press('Enter');
  await rail(window).first().waitFor();
  await expect.poll(focused).toBe('Deck');
});

it('moves, copies and deletes slides, and writes on one', async () => {
  const { window } = person;
  const count = (await person.slides()).length;
  await tabTo(/^Slide 1: /);
  await press('ArrowDown');
  await press('Alt+ArrowDown');
  await expect.poll(focused).toMatch(/^Slide 3: /);
  await press('Control+d');
  await expect.poll(async () => (await person.slides()).length).toBe(count + 1);
  await hasFocus();
  await press('Delete');
  await expect.poll(async () => (await person.slides()).length).toBe(count);
  await hasFocus();
  await tabTo(/^Message title$/);
  await press('Enter');
  await press('End');
  await window.keyboard.type(' at last');
  await press('Enter');
  await rail(window, / at last$/).first().waitFor();
  await hasFocus();
});

it('adds a slide from the pictures of their kinds', async () => {
  const { window } = person;
  const count = (await person.slides()).length;
  await person.menu('add-slide');
  await window.getByRole('dialog', { name: 'Add a slide' }).waitFor();
  await tabTo(/./);
  await press('Enter');
  await expect.poll(async () => (await person.slides()).length).toBe(count + 1);
  await hasFocus();
});

it('writes both files, and an impatient second key does not stop it', async () => {
  const { window, folder } = person;
  await person.menu('palette');
  await window.getByRole('combobox', { name: 'Find a command' }).waitFor();
  await window.keyboard.type('check');
  await press('Enter');
  await expect.poll(focused).toBe('Check & export');
  await tabTo(/^Export…$/);
  await press('Enter');
  await press('Enter');
  for (const format of ['PowerPoint', 'PDF']) await window.getByText(`${format}: written and ready to open.`).waitFor({ timeout: 60_000, state: 'attached' });
  expect(readdirSync(folder).filter((name) => /\.(pptx|pdf)$/.test(name)).length).toBe(2);
  await hasFocus();
}, 90_000);

it('uses the template on another article', async () => {
  const { window } = person;
  await tabTo(/^Template name$/);
  await press('Control+a');
  await window.keyboard.type('House shape');
  await tabTo(/^Use this template on another article/);
  await press('Enter');
  await window.getByRole('button', { name: 'Build deck' }).waitFor();
  await hasFocus();
  await tabTo(/^Build deck$/);
  await press('Enter');
  await window.getByText(/^House shape: \d+ of \d+ places filled/).waitFor();
  await expect.poll(focused).toBe('Deck');
});

it('goes to the help and the library and comes back', async () => {
  const { window } = person;
  await person.menu('help');
  await expect.poll(focused).toBe('How Lectern works');
  await press('Escape');
  await expect.poll(focused).toBe('Deck');
  await person.menu('library');
  await expect.poll(focused).toBe('Library');
  await tabTo(/^Back to the briefing$/);
  await press('Enter');
  await rail(window).first().waitFor();
  await expect.poll(focused).toBe('Deck');
});

it('drew no complaint from the page', () => {
  expect(person.complaints).toEqual([]);
});
