import { afterAll, beforeAll, expect, it } from 'vitest';
import { screens } from '../app/accessibility/screens';
import { someone, type Person } from '../app/journeys/person';

/*
 * Text at 200% in a window of 1280 × 800 points, in German, whose words are longer: each screen, dialog
 * and menu is reached as it is by a person, so whatever is covered or out of reach ends the walk.
 */
const [WIDTH, HEIGHT, TIMES] = [1280, 800, 2];

let person: Person;
beforeAll(async () => {
  person = await someone({ language: 'de_DE' });
  await person.window.emulateMedia({ reducedMotion: 'reduce' });
  const shown = await person.app.browserWindow(person.window);
  await shown.evaluate((one, [width, height, times]) => {
    one.setContentSize(width, height);
    one.webContents.setZoomFactor(times);
  }, [WIDTH, HEIGHT, TIMES] as const);
  await person.window.waitForFunction((width) => window.innerWidth === width, WIDTH / TIMES);
});
afterAll(() => person.close());

/** What stands beyond the sides of the window, or makes a part of it scroll sideways. */
const beyond = (): Promise<readonly string[]> =>
  person.window.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('button, input, textarea, p, h1, h2, h3, label, [role=option], [role=menuitem]')];
    const seen = parts.filter((part) => part.checkVisibility() && part.closest('.thumbnail, .stage-slide, .visually-hidden, [aria-hidden=true]') === null);
    const named = (part: Element): string => (part.getAttribute('aria-label') ?? part.textContent ?? '').trim().slice(0, 60);
    const aside = seen.filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 1 && (left < -1 || right > window.innerWidth + 1);
    });
    const sideways = [...document.querySelectorAll<HTMLElement>('main, .sheet, .popover, .menu, .side, .properties, .library-panel')].filter(
      (part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible',
    );
    return [...aside.map((part) => `beyond the side: ${named(part)}`), ...sideways.map((part) => `scrolls sideways: .${part.className}`)];
  });

for (const { name, show } of screens) {
  it(`${name}: all of it is within reach and nothing stands beyond the sides`, async () => {
    await show(person);
    expect(await beyond()).toEqual([]);
  });
}
