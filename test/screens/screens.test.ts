import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { showTheme } from '../app/accessibility/barriers';
import { screens } from '../app/accessibility/screens';
import { someone, type Person } from '../app/journeys/person';
import { differenceOf, SHARE_TOLERANCE } from './compare';

/*
 * `npm run screens` holds each screen against its reference and fails on one that changed; what it
 * looked like and where it differs is in out/screens. `npm run screens:accept` makes what is shown
 * the reference. Faces differ from desktop to desktop: references are those of the bundled faces,
 * as a machine without its own shows them, and the command is no part of `npm test`.
 */
const accepting = process.env['MODE'] === 'accept';
const references = join(import.meta.dirname, 'references');
const out = join(import.meta.dirname, '../../out/screens');
/** Wide enough to read, small enough to keep. */
const [WIDTH, QUALITY] = [860, 62];
/** Covers and lists carry the day. */
const THE_DAY = new Date('2026-11-26T10:00:00');

let person: Person;
beforeAll(async () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  person = await someone();
  await person.window.emulateMedia({ reducedMotion: 'reduce' });
  await person.window.clock.setFixedTime(THE_DAY);
  // What reads the clock as it loads reads it anew.
  await person.window.reload();
  // A caret that blinks makes two pictures of one screen.
  await person.window.evaluate(() => document.documentElement.style.setProperty('caret-color', 'transparent'));
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

/** What is wrong with a screen beside its reference, in a sentence; null when they are alike. */
async function changeOf(name: string, picture: Buffer): Promise<string | null> {
  const reference = join(references, `${name}.jpg`);
  if (accepting || !existsSync(reference)) {
    writeFileSync(reference, picture);
    return accepting ? null : `${name} has no reference yet; this one is kept: look at it.`;
  }
  const { share, picture: marked } = await differenceOf(person.app, readFileSync(reference), picture);
  if (share <= SHARE_TOLERANCE) return null;
  writeFileSync(join(out, `${name}.jpg`), picture);
  writeFileSync(join(out, `${name}-difference.png`), marked);
  return `${name} differs from its reference in ${(share * 100).toFixed(2)}% of its points: look at out/screens/${name}-difference.png.`;
}

for (const { name, show } of screens) {
  it(`${name} looks as it did, in light and in dark`, async () => {
    await show(person);
    const changes: (string | null)[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(person.window, theme);
      changes.push(await changeOf(`${name.replaceAll(' ', '-')}-${theme}`, await drawn()));
    }
    await showTheme(person.window, 'light');
    expect(changes.filter((change) => change !== null)).toEqual([]);
  });
}
