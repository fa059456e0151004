import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { rail, someone, type Person } from '../journeys/person';

let person: Person;
beforeAll(async () => {
  person = await someone();
  await person.openSample(/EncroChat/);
  await person.buildDeck();
});
afterAll(() => person.close());

/** Notes what live regions say from now on. */
const listen = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live], [role=status], [role=alert], [role=log]');
        // A log speaks what is added to it, any other region all that it says.
        if (region?.getAttribute('role') === 'log') said.push(...[...addedNodes].map(({ textContent }) => textContent ?? ''));
        else if (region) said.push(region.textContent ?? '');
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
const heard = (window: Page): Promise<readonly string[]> =>
  window.evaluate(() => (globalThis as unknown as { readonly said: string[] }).said.splice(0));

it('says once which slide was chosen', async () => {
  const { window } = person;
  await rail(window).nth(1).click();
  // The announcer is made with its first announcement, which comes a moment later.
  await window.locator('[role=log]', { hasText: 'selected.' }).first().waitFor({ state: 'attached' });
  await listen(window);
  await window.keyboard.press('ArrowDown');
  await window.getByText('Slide 3 of 10').waitFor();
  await expect.poll(() => window.evaluate(() => (globalThis as unknown as { readonly said: string[] }).said.length)).toBeGreaterThan(0);
  expect(await heard(window)).toEqual([expect.stringMatching(/selected\.$/)]);
});
