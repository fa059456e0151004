import { afterAll, beforeAll, expect, it } from 'vitest';
import { rail, someone, type Person } from './person';

/** One journey in order: what a person does to an article and a deck beyond the straight way. */
let person: Person;
beforeAll(async () => {
  person = await someone();
  await person.openSample(/EncroChat/);
});
afterAll(() => person.close());

it('parts a section at a paragraph and takes it back', async () => {
  const { window } = person;
  const sections = window.getByRole('grid', { name: /^Sections/ }).getByRole('row');
  const count = await sections.count();
  await sections.nth(1).hover();
  await window.getByRole('button', { name: /^What to do with/ }).nth(1).click();
  await window.getByRole('menuitem').last().click();
  await expect.poll(() => sections.count()).toBe(count + 1);
  await person.menu('undo');
  await expect.poll(() => sections.count()).toBe(count);
});

it('makes a table pasted from a spreadsheet a source whose figures are the person’s own', async () => {
  const { window } = person;
  await window.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Item\tSeized 2022\tSeized 2023\nCocaine, tonnes\t12.5\t14.1\nHeroin, tonnes\t3\t2.2\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await window.getByRole('heading', { name: 'Pasted table' }).waitFor();
  await expect.poll(() => window.getByRole('row', { name: /14\.1.t/ }).getByText(/pasted/).count()).toBe(1);
  await window.getByRole('button', { name: /^Remove “Pasted table”/ }).click();
  await window.getByRole('heading', { name: /EncroChat/ }).first().waitFor();
});

it('shows the deck in another template before it is taken, and keeps the present one on Escape', async () => {
  const { window } = person;
  await person.buildDeck();
  const before = await person.slides();
  await window.getByRole('button', { name: /^Design/ }).click();
  await window.getByRole('button', { name: /^Template:/ }).click();
  await window.getByRole('option', { name: /Board risk paper/ }).click();
  await window.getByText(/^Board risk paper: \d+ slides, \d+ of \d+ places filled/).waitFor();
  await window.keyboard.press('Escape');
  expect(await person.slides()).toEqual(before);
});

it('says from its menu what can be done with a slide, and does it', async () => {
  const { window } = person;
  const count = (await person.slides()).length;
  await rail(window).nth(2).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect.poll(async () => (await person.slides()).length).toBe(count + 1);
});

it('leads from a finding to the very field, ready to be written in', async () => {
  const { window } = person;
  await person.goTo('Check & export');
  const finding = window.getByRole('listitem').filter({ hasText: 'for the author’s own words' }).getByRole('button', { name: /^Slide \d+: / }).first();
  const named = (await finding.innerText()).replace(/^Slide \d+: /, '');
  await finding.click();
  await window.getByRole('textbox', { name: named }).first().waitFor();
  await expect.poll(() => window.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(named);
});

it('drew no complaint from the page', () => {
  expect(person.complaints).toEqual([]);
});
