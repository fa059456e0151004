import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { showTheme } from '../app/accessibility/barriers';
import { screens } from '../app/accessibility/screens';
import { someone, type Person } from '../app/journeys/person';

const references = join(import.meta.dirname, 'references');
/** Wide enough to read, small enough to keep. */
const [WIDTH, QUALITY] = [860, 62];

let person: Person;
beforeAll(async () => {
  person = await someone();
  await person.window.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => person.close());

/** So many pictures in a row must be alike, so long apart, until a screen counts as drawn. */
const [ALIKE, APART_MS] = [4, 250];

/** The window once nothing in it changes any more. */
async function drawn(): Promise<Buffer> {
  let [picture, alike] = [await pictured(), 1];
  while (alike < ALIKE || picture.length === 0) {
    await person.window.waitForTimeout(APART_MS);
    const next = await pictured();
    alike = next.equals(picture) ? alike + 1 : 1;
    picture = next;
  }
  return picture;
}

async function pictured(): Promise<Buffer> {
  const { app, window } = person;
  const shown = await app.browserWindow(window);
  const base64 = await shown.evaluate(
    async (one, [width, quality]) =>
      (await one.webContents.capturePage()).resize({ width }).toJPEG(quality).toString('base64'),
    [WIDTH, QUALITY] as const,
  );
  return Buffer.from(base64, 'base64');
}

/*
 * Faces differ from desktop to desktop, so the pictures are kept to be looked at: `git diff` shows
 * which screens a change has changed, and an image viewer whether for the better.
 */
for (const { name, show } of screens) {
  it(`${name} is pictured in light and in dark`, async () => {
    await show(person);
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(person.window, theme);
      const picture = await drawn();
      expect(picture.length).toBeGreaterThan(0);
      writeFileSync(join(references, `${name.replaceAll(' ', '-')}-${theme}.jpg`), picture);
    }
    await showTheme(person.window, 'light');
  });
}
