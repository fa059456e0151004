import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { rail, sample, someone, type Person } from './person';
import { stayingData } from './staying-data';

const userData = stayingData();
let person: Person;
beforeAll(async () => {
  person = await someone({ userData });
});
afterAll(() => person.close());

/** A deck with a change that no file has, made this very moment. */
async function changeSomething(): Promise<readonly string[]> {
  await person.openSample(/EncroChat/);
  await person.buildDeck();
  return moveSecond();
}

async function moveSecond(): Promise<readonly string[]> {
  const before = await person.slides();
  await rail(person.window).nth(1).click();
  await person.window.keyboard.press('Alt+ArrowDown');
  await expect.poll(person.slides).not.toEqual(before);
  return person.slides();
}

async function beginAnew(): Promise<void> {
  await person.menu('new');
  await person.window.getByRole('heading', { name: 'Turn an article into a briefing deck' }).waitFor();
}

const slidesIn = (page: Page) =>
  rail(page).evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));

it('keeps a changed briefing when a new one is begun over it', async () => {
  const changed = await changeSomething();
  await person.menu('new');
  await person.window.getByText(/was not saved; it is kept\./).waitFor();
  await person.window.getByRole('list', { name: 'Unsaved work' }).getByRole('button', { name: /^Open / }).click();
  await rail(person.window).first().waitFor();
  expect(await person.slides()).toEqual(changed);
});

it('keeps a changed briefing when an article is opened over it', async () => {
  const changed = await person.slides();
  await beginAnew();
  await person.openSample(/EncroChat/);
  await beginAnew();
  const list = person.window.getByRole('list', { name: 'Unsaved work' });
  await list.getByRole('button', { name: /^Open / }).first().waitFor();
  // A sample that nobody touched is at hand at any time and needs no keeping.
  expect(await list.getByRole('listitem').count()).toBe(1);
  await list.getByRole('button', { name: /^Open / }).click();
  await rail(person.window).first().waitFor();
  expect(await person.slides()).toEqual(changed);
});

it('closes without a question, and has everything back at the next start, the last moment included', async () => {
  const changed = await moveSecond();
  await person.close();
  person = await someone({ userData });
  await person.window.getByText('Your unsaved briefing is back as it was.').waitFor();
  await expect.poll(person.slides).toEqual(changed);
});

it('offers every window’s briefing after a kill, and opens all of them again', async () => {
  const first = await moveSecond();
  const opening = person.app.waitForEvent('window');
  await person.menu('new-window');
  const second = await opening;
  await sample(second, /EncroChat/).click();
  await second.getByRole('button', { name: 'Build deck' }).click();
  await rail(second).first().waitFor();
  const other = await slidesIn(second);
  expect(other).not.toEqual(first);
  await second.waitForTimeout(2_500);
  person.app.process().kill('SIGKILL');
  await person.close();

  person = await someone({ userData });
  const sheet = person.window.getByRole('dialog', { name: 'Unsaved work' });
  await sheet.waitFor();
  expect(await sheet.getByRole('listitem').count()).toBe(2);
  const further = person.app.waitForEvent('window');
  await sheet.getByRole('button', { name: 'Open all' }).click();
  const page = await further;
  await Promise.all([rail(page).first().waitFor(), rail(person.window).first().waitFor()]);
  const back = [await slidesIn(page), await person.slides()];
  expect(back).toContainEqual(first);
  expect(back).toContainEqual(other);
});

it('lets a briefing go only after it was asked twice', async () => {
  const { window } = person;
  const going = person.app.windows().find((page) => page !== window)?.waitForEvent('close');
  await person.menu('close');
  await going;
  await beginAnew();
  const list = window.getByRole('list', { name: 'Unsaved work' });
  await list.getByRole('button', { name: /^Discard / }).first().click();
  await list.getByRole('button', { name: 'Keep' }).click();
  const before = await list.getByRole('listitem').count();
  await list.getByRole('button', { name: /^Discard / }).first().click();
  await list.getByRole('button', { name: 'Discard for good' }).click();
  await expect.poll(() => list.getByRole('listitem').count()).toBe(before - 1);
});
