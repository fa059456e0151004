import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriers } from '../accessibility/barriers';
import { rail, someone, type Person } from './person';

let person: Person;
let show: Page;
let title: string;
beforeAll(async () => {
  person = await someone();
  await person.openSample(/EncroChat/);
  await person.buildDeck();
});
afterAll(() => person.close());

const said = (page: Page): Promise<string> => page.locator('[aria-live=polite]').innerText();

it('shows the deck full-screen from the slide that is selected', async () => {
  title = ((await person.slides())[1] ?? '').replace(/^Slide 2: /, '');
  await rail(person.window).nth(1).click();
  const opening = person.app.waitForEvent('window');
  await person.menu('present-here');
  show = await opening;
  await expect.poll(() => said(show)).toMatch(/^2 of \d+ · /);
  expect(await said(show)).toContain(title);
  const whole = await person.app.evaluate(({ BrowserWindow, screen }) => {
    const one = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().includes('present'));
    return { window: one?.getBounds(), display: screen.getPrimaryDisplay().bounds };
  });
  expect(whole.window).toEqual(whole.display);
});

it('turns pages by keys and by clicks, and goes to a slide by its number', async () => {
  await show.keyboard.press('ArrowRight');
  await expect.poll(() => said(show)).toMatch(/^3 of/);
  await show.mouse.click(300, 300);
  await expect.poll(() => said(show)).toMatch(/^4 of/);
  await show.keyboard.press('5');
  await show.keyboard.press('Enter');
  await expect.poll(() => said(show)).toMatch(/^5 of/);
  await show.keyboard.press('PageUp');
  await expect.poll(() => said(show)).toMatch(/^4 of/);
});

it('has notes, the next slide and a clock in a second window that leads the first', async () => {
  const opening = person.app.waitForEvent('window');
  await show.keyboard.press('s');
  const speaker = await opening;
  await speaker.getByRole('status').getByText(/^4 of/).waitFor();
  await speaker.getByRole('region', { name: 'Notes' }).waitFor();
  for (const page of [show, speaker]) expect(await barriers(page)).toEqual([]);
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => said(show)).toMatch(/^5 of/);
  await speaker.getByRole('button', { name: 'Pause' }).click();
  await speaker.getByRole('button', { name: 'Go on' }).waitFor();
  await speaker.getByRole('button', { name: 'Black screen' }).click();
  await expect.poll(() => show.locator('.audience-black').count()).toBe(1);
  await speaker.keyboard.press('b');
  await expect.poll(() => show.locator('.audience-black').count()).toBe(0);
});

it('may call nothing of the app but the show', async () => {
  const answer = await show.evaluate(() =>
    (globalThis as unknown as { lectern: { call(c: string, r: object): Promise<{ failure?: { code: string } }> } }).lectern.call('recent:list', {}),
  );
  expect(answer.failure?.code).toBe('untrusted-sender');
});

it('ends with Escape, on the slide that was shown last', async () => {
  const gone = show.waitForEvent('close');
  await show.keyboard.press('Escape').catch(() => {});
  await gone;
  await expect.poll(() => person.app.windows().length).toBe(1);
  await expect.poll(() => rail(person.window).nth(4).getAttribute('aria-selected')).toBe('true');
});

it('finds commands and slides in the palette', async () => {
  const { window } = person;
  const field = window.getByRole('combobox', { name: 'Find a command' });
  await person.menu('palette');
  await field.waitFor();
  await window.keyboard.type('dup');
  await window.getByRole('option', { name: /Duplicate Slide/ }).waitFor();
  const before = (await person.slides()).length;
  await window.keyboard.press('Enter');
  await expect.poll(async () => (await person.slides()).length, { timeout: 10_000 }).toBe(before + 1);
  await person.menu('palette');
  await field.waitFor();
  const third = ((await person.slides())[2] ?? '').replace(/^Slide 3: /, '');
  await window.keyboard.type(third);
  await window.getByRole('option', { name: third }).first().click();
  await expect.poll(() => rail(window).nth(2).getAttribute('aria-selected'), { timeout: 10_000 }).toBe('true');
});

it('copies a slide as a picture and as text', async () => {
  await rail(person.window).nth(2).focus();
  await person.window.keyboard.press('ControlOrMeta+c');
  await person.window.getByText('The slide is on the clipboard').waitFor();
  const clip = await person.app.evaluate(({ clipboard }) => {
    const old = clipboard as unknown as { readText(): string; readImage(): { getSize(): { width: number } } };
    return { text: old.readText(), width: old.readImage().getSize().width };
  });
  expect(clip.text.length).toBeGreaterThan(40);
  expect(clip.width).toBe(1920);
});

it('drew no complaint from the page', () => {
  expect(person.complaints).toEqual([]);
});
