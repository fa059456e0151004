import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rail, someone, type Person } from './person';

/** One journey in order: each step starts where the one before ended. */
let person: Person;
beforeAll(async () => {
  person = await someone();
});
afterAll(() => person.close());

const samples = join(import.meta.dirname, '../../../assets/articles');

it('opens the sample with its figures underlined and the fitting template proposed', async () => {
  const { window } = person;
  await person.openSample(/EncroChat/);
  await window.getByRole('checkbox', { name: 'EUR 740 million' }).first().waitFor();
  expect(await window.getByRole('button', { name: /Law-enforcement results/ }).count()).toBe(1);
  expect(await window.getByText(/^\d+ figures · \d+ sections · \d+ charts$/).count()).toBe(1);
});

it('lights a figure up on both sides when one is pointed at', async () => {
  const { window } = person;
  await window.getByRole('checkbox', { name: '163.4 tonnes' }).first().hover();
  await expect.poll(() => window.locator('.row[data-lit]', { hasText: 'cannabis' }).count()).toBe(1);
});

it('leaves out what is unticked in the text', async () => {
  const { window } = person;
  const mark = window.getByRole('checkbox', { name: '40 planes', exact: true });
  await mark.click();
  expect(await mark.getAttribute('aria-checked')).toBe('false');
  await window.getByText(/^(\d+) of (?!\1)\d+ chosen$/).first().waitFor();
});

it('builds a deck of at least nine slides and says what the template found', async () => {
  await person.buildDeck();
  expect((await person.slides()).length).toBeGreaterThanOrEqual(9);
  await person.window.getByText(/Law-enforcement results: \d+ of \d+ places filled/).waitFor();
});

it('takes a title typed on the slide itself', async () => {
  const { window } = person;
  await rail(window).nth(2).click();
  await window.getByRole('button', { name: 'Message title' }).click();
  await window.keyboard.press('Control+A');
  await window.keyboard.type('What was taken from the network');
  await window.keyboard.press('Enter');
  await expect.poll(() => rail(window, /What was taken from the network/).count()).toBe(1);
  await window.getByText('Edited by you').waitFor();
});

it('offers the figures of the ledger while a number is typed', async () => {
  const { window } = person;
  const notes = window.getByRole('textbox', { name: 'Subtitle' });
  await notes.click();
  await window.keyboard.type('of 163');
  await window.getByRole('option', { name: /163\.4/ }).first().waitFor();
  await window.keyboard.press('Tab');
  expect(await notes.locator('[data-figure]').textContent()).toContain('163.4');
});

it('exports PowerPoint and PDF in one go', async () => {
  const { window, folder } = person;
  await person.willSaveInto(folder);
  await person.goTo('Check & export');
  await window.getByRole('button', { name: 'Export…' }).click();
  await window.getByText(/Opened again and checked: \d+ numbers read back/).nth(1).waitFor({ timeout: 60_000 });
  const files = readdirSync(folder).filter((name) => /\.(pptx|pdf)$/.test(name));
  expect(files.map((name) => name.split('.').pop()).sort()).toEqual(['pdf', 'pptx']);
  for (const name of files) expect(statSync(join(folder, name)).size).toBeGreaterThan(20_000);
}, 90_000);

it('makes a deck of another article with the template kept from this one', async () => {
  const { window } = person;
  const other = readdirSync(samples).find((name) => !name.includes('encrochat')) ?? '';
  expect(existsSync(join(samples, other))).toBe(true);
  await person.willChoose(join(samples, other));
  await window.getByRole('textbox', { name: 'Template name' }).fill('House results');
  await window.getByRole('button', { name: /Use this template on another article/ }).click();
  await window.getByRole('button', { name: 'House results', exact: false }).waitFor();
  await person.buildDeck();
  await window.getByText(/House results: \d+ of \d+ places filled/).waitFor();
});

it('drew no complaint from the page', () => {
  expect(person.complaints).toEqual([]);
});
