import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brandSchema } from '../../../src/core/model/brand';
import { someone, type Person } from './person';

/** One journey in order: each step starts where the one before ended. */
let person: Person;
beforeAll(async () => {
  person = await someone();
});
afterAll(() => person.close());

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const kept = async (): Promise<void> => {
  await person.window.getByText('Kept in your library').waitFor();
};
const ownBrands = (): readonly string[] => readdirSync(join(person.folder, 'user-data', 'brands'));

it('makes a copy with the first change of a brand that came with Lectern', async () => {
  const { window } = person;
  await window.getByRole('tab', { name: 'Brands' }).click();
  await window.getByRole('row', { name: 'Northline Risk' }).click();
  await window.getByText(/first change makes a copy/).waitFor();
  await window.getByRole('textbox', { name: 'Name' }).fill('House of Example');
  await window.getByRole('textbox', { name: 'Foot of every slide' }).fill('Example House, Group Risk');
  await kept();
  await expect.poll(ownBrands).toEqual([expect.stringMatching(/^northline-risk-copy-[0-9a-f]{6}\.lectern-brand$/)]);
});

it('says in words what a colour costs, and offers the nearest that can be read', async () => {
  const { window } = person;
  await window.getByRole('button', { name: /^Accent:/ }).click();
  await window.getByRole('textbox', { name: 'Hexadecimal' }).fill('#F2B705');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Escape');
  await window.getByText('pairs of colours are too close to be read').waitFor();
  await window.getByRole('button', { name: /the nearest that can be read/ }).first().click();
  await window.getByText('Every colour can be read where it stands.').waitFor();
  expect(await window.getByText('too close').count()).toBe(0);
});

it('takes a logo from a file, and refuses one with a script by saying so', async () => {
  const { window, folder } = person;
  const [good, bad] = [join(folder, 'logo.png'), join(folder, 'logo.svg')];
  writeFileSync(good, pixel);
  writeFileSync(bad, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const choose = async (file: string): Promise<void> => {
    const chooser = window.waitForEvent('filechooser');
    await window.getByRole('button', { name: 'Choose a file…' }).first().click();
    await (await chooser).setFiles(file);
  };
  await choose(bad);
  await window.getByText(/it carries a script/).waitFor();
  await choose(good);
  await window.getByRole('img', { name: 'Logo of House of Example' }).waitFor();
  expect(await window.getByText(/it carries a script/).count()).toBe(0);
});

it('undoes and redoes what was changed', async () => {
  const { window } = person;
  const name = window.getByRole('textbox', { name: 'Name' });
  await person.menu('undo');
  await expect.poll(() => window.getByRole('img', { name: 'Logo of House of Example' }).count()).toBe(0);
  await person.menu('redo');
  await window.getByRole('img', { name: 'Logo of House of Example' }).waitFor();
  expect(await name.inputValue()).toBe('House of Example');
  await kept();
});

it('writes headings in a font that is installed, and says which is not', async () => {
  const { window } = person;
  const heading = window.getByRole('combobox', { name: 'Headings' });
  await heading.fill('No Such Grotesk');
  await heading.press('Enter');
  await window.getByText('“No Such Grotesk” is not installed on this computer.').waitFor();
  await heading.fill('');
  const option = window.getByRole('option').filter({ hasText: 'Installed on this computer' }).first();
  const family = await option.locator('.menu-words > span').first().innerText();
  await option.click();
  await expect.poll(() => heading.inputValue()).toBe(family);
  await expect
    .poll(() => window.getByRole('region', { name: 'Sample deck in this brand' }).locator(`[style*="${family}"]`).count())
    .toBeGreaterThan(0);
  await kept();
  const [file = ''] = ownBrands();
  const { fonts } = brandSchema.parse(JSON.parse(readFileSync(join(person.folder, 'user-data', 'brands', file), 'utf8')));
  expect(fonts.heading).toMatchObject({ office: family, own: { family } });
});

it('shows the deck in it, foot and all', async () => {
  const { window } = person;
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await window.getByRole('row', { name: 'House of Example' }).waitFor();
  await window.getByRole('tab', { name: 'Briefings' }).click();
  await person.openSample(/EncroChat/);
  await person.buildDeck();
  await window.getByRole('button', { name: /^Design/ }).click();
  await window.getByRole('button', { name: /^Brand:/ }).click();
  await window.getByRole('option', { name: /House of Example/ }).click();
  await window.getByRole('button', { name: 'Use this brand' }).click();
  await expect.poll(() => window.getByText('Example House, Group Risk').count()).toBeGreaterThan(0);
});

it('deletes it, and puts it back', async () => {
  const { window } = person;
  await window.getByRole('button', { name: 'Library' }).click();
  await window.getByRole('tab', { name: 'Brands' }).click();
  const row = window.getByRole('row', { name: 'House of Example' });
  await row.click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Delete' }).click();
  await expect.poll(() => row.count()).toBe(0);
  expect(ownBrands()).toEqual([]);
  await window.getByRole('button', { name: 'Undo', exact: true }).click();
  await row.waitFor();
  const [file] = ownBrands();
  expect(readFileSync(join(person.folder, 'user-data', 'brands', file ?? ''), 'utf8')).toContain('House of Example');
});

it('drew no complaint from the page', () => {
  expect(person.complaints).toEqual([]);
});
