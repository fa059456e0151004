import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rail, someone, type Person } from './person';

let person: Person;
beforeAll(async () => {
  person = await someone();
  await person.willSaveInto(person.folder);
  await person.openSample(/EncroChat/);
  await person.buildDeck();
});
afterAll(() => person.close());

/** Titles without the numbers, which follow the order. */
const titles = async (): Promise<readonly string[]> =>
  (await person.slides()).map((name) => name.replace(/^Slide \d+: /, ''));

const swapped = (list: readonly string[], first: number): readonly string[] => {
  const next = [...list];
  next.splice(first, 2, next[first + 1] ?? '', next[first] ?? '');
  return next;
};

it('moves a slide by keyboard, undoes it by name and does it again', async () => {
  const { window } = person;
  const before = await titles();
  await rail(window).nth(1).click();
  await window.keyboard.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual(swapped(before, 1));
  await window.getByRole('button', { name: 'Undo move slide' }).click();
  await expect.poll(titles).toEqual(before);
  await person.menu('redo');
  await expect.poll(titles).toEqual(swapped(before, 1));
});

it('moves a slide by dragging', async () => {
  const { window } = person;
  const before = await titles();
  const from = await rail(window).nth(3).boundingBox();
  const to = await rail(window).nth(2).boundingBox();
  if (from === null || to === null) throw new Error('The rail is not to be seen.');
  await window.mouse.move(from.x + 60, from.y + 30);
  await window.mouse.down();
  await window.mouse.move(to.x + 60, to.y + 20, { steps: 8 });
  await window.mouse.move(to.x + 60, to.y + 3, { steps: 4 });
  await window.mouse.up();
  await expect.poll(titles).toEqual(swapped(before, 2));
});

it('duplicates, adds and deletes slides by keyboard and picker', async () => {
  const { window } = person;
  const count = (await titles()).length;
  await rail(window).nth(2).click();
  await window.keyboard.press('Control+d');
  await expect.poll(async () => (await titles()).length).toBe(count + 1);
  await window.keyboard.press('Delete');
  await expect.poll(async () => (await titles()).length).toBe(count);
  await window.getByRole('button', { name: 'Add slide' }).click();
  await window.getByRole('button', { name: /^Quotation/ }).click();
  await expect.poll(async () => (await titles()).length).toBe(count + 1);
});

it('opens the saved briefing as it was left', async () => {
  const { window } = person;
  const before = await titles();
  await person.menu('save');
  await window.getByText('Saved', { exact: true }).waitFor();
  expect(readdirSync(person.folder).filter((name) => name.endsWith('.lectern'))).toHaveLength(1);
  await person.menu('new');
  await window.getByRole('grid', { name: 'Recent briefings' }).getByRole('row').first().click();
  await rail(window).first().waitFor();
  expect(await titles()).toEqual(before);
});
