import { afterAll, beforeAll, expect, it } from 'vitest';
import { someone, type Person } from '../journeys/person';
import { barriers, showTheme } from './barriers';
import { screens } from './screens';

/** One session: each screen is reached from the one before, as a person would. */
let person: Person;
beforeAll(async () => {
  person = await someone();
  // Colours on their way from one to another are nobody's to read.
  await person.window.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => person.close());

for (const { name, show } of screens) {
  it(`${name}: nothing stands in the way of a person with a screen reader, in light and in dark`, async () => {
    await show(person);
    for (const theme of ['light', 'dark'] as const) {
      await showTheme(person.window, theme);
      expect(await barriers(person.window)).toEqual([]);
    }
    await showTheme(person.window, 'light');
  });
}
