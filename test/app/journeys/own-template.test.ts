import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { someone, type Person } from './person';

/** One journey in order: each step starts where the one before ended. */
let person: Person;
beforeAll(async () => {
  person = await someone();
});
afterAll(() => person.close());

const samples = join(import.meta.dirname, '../../../assets/articles');
const ownTemplates = (): readonly string[] => {
  const folder = join(person.folder, 'user-data', 'templates');
  return existsSync(folder) ? readdirSync(folder) : [];
};

it('duplicates a template that came with Lectern by the keyboard alone', async () => {
  const { window } = person;
  await window.getByRole('tab', { name: 'Templates' }).focus();
  await window.keyboard.press('ArrowDown');
  await window.getByRole('tab', { name: 'Templates' }).click();
  await window.getByRole('row', { name: 'Fraud-trend update' }).focus();
  await window.keyboard.press('Shift+F10');
  await window.getByRole('menuitem', { name: 'Duplicate' }).press('Enter');
  await window.getByRole('row', { name: 'Fraud-trend update copy' }).waitFor();
  expect(ownTemplates()).toEqual(['fraud-trend-update-copy.lectern-template']);
});

it('edits a slot by what it means, and the deck beside it follows', async () => {
  const { window } = person;
  await window.getByRole('row', { name: 'Fraud-trend update copy' }).click();
  await window.getByRole('textbox', { name: 'Name' }).fill('House trend');
  await window.getByRole('button', { name: 'Add slide' }).click();
  await window.getByRole('button', { name: /^Big number/ }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('The one number');
  await window.getByRole('button', { name: /Means/ }).click();
  await window.getByRole('option', { name: 'Losses' }).click();
  await window.getByText('Kept in your library').waitFor();
  const tried = window.getByRole('region', { name: 'Tried on an article' });
  expect(await tried.getByRole('status').innerText()).not.toBe('');
});

it('moves and deletes slides by keyboard, and takes both back', async () => {
  const { window } = person;
  const rows = () => window.getByRole('grid', { name: 'Slides of the template' }).getByRole('row').allInnerTexts();
  const before = await rows();
  await window.getByRole('row', { name: 'The one number' }).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(rows).not.toEqual(before);
  await window.keyboard.press('Delete');
  await expect.poll(async () => (await rows()).length).toBe(before.length - 1);
  await person.menu('undo');
  await person.menu('undo');
  await expect.poll(rows).toEqual(before);
  await window.getByText('Kept in your library').waitFor();
});

it('makes a deck of another article with it', async () => {
  const { window } = person;
  await person.willChoose(join(samples, readdirSync(samples).find((name) => name.includes('fine')) ?? ''));
  await window.getByRole('button', { name: 'Use for a new briefing…' }).click();
  await window.getByRole('button', { name: 'House trend', exact: false }).waitFor();
  await person.buildDeck();
  await window.getByText(/House trend: \d+ of \d+ places filled/).waitFor();
  expect((await person.slides()).length).toBeGreaterThan(3);
});

it('drew no complaint from the page', () => {
  expect(person.complaints).toEqual([]);
});
