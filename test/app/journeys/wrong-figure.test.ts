import { afterAll, beforeAll, expect, it } from 'vitest';
import { rail, someone, type Person } from './person';

let person: Person;
beforeAll(async () => {
  person = await someone();
  await person.openSample(/EncroChat/);
  await person.buildDeck();
});
afterAll(() => person.close());

it('lets the slides follow a figure that is corrected, in one step that undo takes back', async () => {
  const { window } = person;
  await person.goTo('Article');
  const row = window.getByRole('row', { name: /EUR.740m cash seized/ });
  await row.hover();
  await row.getByRole('button', { name: /^Correct/ }).click();
  await window.getByRole('textbox', { name: 'Value' }).fill('745000000');
  await window.getByRole('button', { name: 'Correct', exact: true }).click();
  await window.getByRole('row', { name: /EUR.745m cash seized/ }).waitFor();

  await person.goTo('Deck');
  await rail(window, /EUR.745m/).first().waitFor();
  expect(await rail(window, /EUR.740m/).count()).toBe(0);

  await person.menu('undo');
  await rail(window, /EUR.740m/).first().waitFor();
});

it('adds a figure from words that are selected in the text', async () => {
  const { window } = person;
  await person.goTo('Article');
  const before = await window.getByRole('row').count();
  await window.getByText(/June 2020/).first().evaluate((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('June 2020') ?? -1;
      if (at === -1) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + 9);
      return;
    }
  });
  await window.getByRole('button', { name: 'Add as figure' }).click();
  await window.getByRole('textbox', { name: 'What is measured' }).fill('year of the break-in');
  await window.getByRole('button', { name: 'Add', exact: true }).click();
  await window.getByRole('row', { name: /year of the break-in/ }).waitFor();
  expect(await window.getByRole('row').count()).toBeGreaterThan(before);
});

it('finds the figures of the title underlined like those of the text', async () => {
  const { window } = person;
  await person.goTo('Article');
  const title = window.getByRole('group', { name: 'Article', exact: true }).getByRole('heading', { level: 2 });
  await title.getByRole('checkbox').first().waitFor();
  expect(await title.getByRole('checkbox').count()).toBe(2);
});
