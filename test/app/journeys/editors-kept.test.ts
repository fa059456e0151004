import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { rail, someone, type Person } from './person';
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

/** Ends the app as a power cut does, and starts it again. */
async function killAndStart(): Promise<void> {
  person.app.process().kill('SIGKILL');
  await person.close();
  person = await someone({ userData });
}

const name = (page: Page) => page.getByRole('textbox', { name: 'Name' });
const undo = () => person.window.getByRole('button', { name: /^Undo/ }).click();
const openBrands = (page: Page) => page.getByRole('tab', { name: 'Brands' }).click();
const unsaved = (page: Page) => page.getByRole('list', { name: 'Unsaved work' });

it('brings a brand’s editor back after a kill as it stood, without a name, and all can be undone', async () => {
  const { window } = person;
  await openBrands(window);
  await window.getByRole('row', { name: 'Northline Risk' }).click();
  await window.getByRole('textbox', { name: 'Foot of every slide' }).fill('Example House');
  await name(window).fill('');
  await expect.poll(kept).toContain('"name":""');
  await killAndStart();
  await person.window.getByText('Your changes are back as they were.').waitFor();
  expect(await name(person.window).inputValue()).toBe('');
  expect(await person.window.getByRole('textbox', { name: 'Foot of every slide' }).inputValue()).toBe('Example House');
  await undo();
  await expect.poll(() => name(person.window).inputValue()).toBe('Northline Risk copy');
  await person.window.getByText('Kept in your library').waitFor();
});

it('keeps what cannot be in the library yet when the editor is left, and shows it again', async () => {
  const { window } = person;
  await name(window).fill('');
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await window.getByText(/a name is still missing/).waitFor();
  await unsaved(window).getByRole('button', { name: 'Open Without a name' }).click();
  await expect.poll(() => name(window).inputValue()).toBe('');
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await unsaved(window).getByRole('listitem').waitFor();
  // The card in the library opens what was left unfinished too.
  await window.getByRole('row', { name: 'Northline Risk copy' }).click();
  await expect.poll(() => name(window).inputValue()).toBe('');
  await name(window).fill('House of Example');
  await window.getByText('Kept in your library').waitFor();
  await window.getByRole('button', { name: 'Back', exact: true }).click();
  await window.getByRole('row', { name: 'House of Example' }).waitFor();
  await expect.poll(() => unsaved(window).count()).toBe(0);
});

it('edits a brand in one window only', async () => {
  const { window } = person;
  await window.getByRole('row', { name: 'House of Example' }).click();
  await name(window).waitFor();
  const opening = person.app.waitForEvent('window');
  await person.menu('new-window');
  const other = await opening;
  await openBrands(other);
  const card = other.getByRole('row', { name: 'House of Example' });
  await card.click();
  await card.click({ button: 'right' });
  await other.getByRole('menuitem', { name: /^Rename/ }).click();
  await other.getByRole('dialog').getByRole('textbox').fill('Theirs');
  await other.keyboard.press('Enter');
  await other.getByText('It is being edited in another window.').waitFor();
  expect(await other.getByRole('heading', { name: /^Brand:/ }).count()).toBe(0);
  // What one window keeps, the other shows.
  await name(window).fill('House of Examples');
  await other.getByRole('row', { name: 'House of Examples' }).waitFor();
  const gone = other.waitForEvent('close');
  await other.evaluate(() => globalThis.close());
  await gone;
  await window.getByRole('button', { name: 'Back', exact: true }).click();
});

it('brings an editor back over the briefing that it stood over', async () => {
  const { window } = person;
  await window.getByRole('tab', { name: 'Briefings' }).click();
  await person.openSample(/EncroChat/);
  await person.buildDeck();
  const built = await person.slides();
  await rail(window).nth(1).click();
  await window.keyboard.press('Alt+ArrowDown');
  await expect.poll(person.slides).not.toEqual(built);
  const changed = await person.slides();
  await person.menu('library');
  await window.getByRole('tab', { name: 'Templates' }).click();
  await window.getByRole('row', { name: 'Board risk paper' }).click();
  await window.getByRole('grid', { name: 'Slides of the template' }).getByRole('row').nth(1).click();
  await window.getByRole('textbox', { name: 'Title', exact: true }).fill('');
  await expect.poll(kept).toContain('"title":""');
  await killAndStart();
  await person.window.getByText('Your changes to “Board risk paper copy” are back as they were.').waitFor();
  expect(await person.window.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('');
  await undo();
  await person.window.getByText('Kept in your library').waitFor();
  await person.window.getByRole('button', { name: 'Back', exact: true }).click();
  await person.window.getByRole('button', { name: 'Back to the briefing' }).click();
  await rail(person.window).first().waitFor();
  expect(await person.slides()).toEqual(changed);
});
