import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { rail, someone } from './person';

const userData = mkdtempSync(join(tmpdir(), 'lectern-user-'));
afterAll(() => rmSync(userData, { recursive: true, force: true }));

it('brings back what was open when the app was killed while someone worked', async () => {
  const first = await someone({ userData });
  await first.openSample(/EncroChat/);
  await first.buildDeck();
  const built = await first.slides();
  await rail(first.window).nth(1).click();
  await first.window.keyboard.press('Alt+ArrowDown');
  await expect.poll(first.slides).not.toEqual(built);
  const before = await first.slides();
  await first.window.waitForTimeout(2500);
  first.app.process().kill('SIGKILL');
  await first.close();

  const second = await someone({ userData });
  await rail(second.window).first().waitFor();
  await second.window.getByText('Your unsaved briefing is back as it was.').waitFor();
  await expect.poll(second.slides).toEqual(before);
  await second.close();
}, 60_000);

it('says plainly what is wrong with a broken file, and keeps the open briefing', async () => {
  const person = await someone();
  const { window, folder } = person;
  const broken = join(folder, 'broken.txt');
  writeFileSync(broken, Buffer.from([0, 1, 2, 0, 0, 255, 0, 3]));
  await person.openSample(/EncroChat/);
  await person.willChoose(broken);
  await window.getByRole('button', { name: 'Add an article…' }).click();
  await window.getByRole('button', { name: 'Close message' }).waitFor();
  expect(await window.getByRole('checkbox', { name: 'EUR 740 million' }).count()).toBeGreaterThan(0);
  await person.close();
});
