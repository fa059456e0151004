import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sample, someone, type Person } from './person';

const userData = mkdtempSync(join(tmpdir(), 'lectern-user-'));
afterAll(() => rmSync(userData, { recursive: true, force: true }));

/** Someone whose page follows the system's theme; Playwright shows every page as if it were light. */
async function withTheme(): Promise<Person> {
  const person = await someone({ userData });
  await person.window.emulateMedia({ colorScheme: null });
  return person;
}

/** The ground of the window before and after its page is drawn, as red, green and blue. */
async function grounds({ app, window }: Person): Promise<{ readonly window: string; readonly page: string; readonly system: string }> {
  const shown = await app.browserWindow(window);
  return {
    window: await shown.evaluate((one) => one.getBackgroundColor()),
    page: await window.evaluate(() => getComputedStyle(document.body).backgroundColor),
    system: await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource),
  };
}

it('shows the theme that was chosen at once, and at the next start before the page is there', async () => {
  const first = await withTheme();
  await sample(first.window, /EncroChat/).waitFor();
  await first.window.getByRole('button', { name: 'Appearance' }).click();
  await first.window.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(async () => (await grounds(first)).page).toBe('rgb(23, 29, 36)');
  await first.close();

  const again = await withTheme();
  expect(await grounds(again)).toEqual({ window: '#171D24', page: 'rgb(23, 29, 36)', system: 'dark' });
  await again.close();
});
