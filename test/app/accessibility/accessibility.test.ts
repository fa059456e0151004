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

for (const { name, show, besides = [] } of screens) {
  it(`${name}: nothing stands in the way of a person with a screen reader, in light and in dark`, async () => {
    const { window } = person;
    await showTheme(window, 'light');
    await show(person);
    expect(await barriers(window, { besides })).toEqual([]);
    // The themes differ in nothing but their colours.
    await showTheme(window, 'dark');
    expect(await barriers(window, { only: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
    // Who wants no motion gets none.
    expect(await window.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}
