import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rail, type Person } from '../../journeys/person';
import { button, escape, type Screen } from './screen';

/** What another program's change of the open file looks like. */
async function changeOnDisk({ window, folder, words }: Person): Promise<void> {
  const path = join(folder, `${await window.locator('.document-title').innerText()}`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"version": 1', '"version":  1'));
  await window.evaluate(() => void document.defaultView?.dispatchEvent(new Event('focus')));
  await window.getByRole('dialog').getByRole('button', { name: words.platform.changed.reload }).waitFor();
}

/** The last step, the files it writes, and what is asked when a file was changed elsewhere. Comes from the deck. */
export const check: readonly Screen[] = [
  {
    name: 'check and export',
    show: async (person) => {
      await escape(person);
      await person.goTo('Check & export');
      await button(person, person.words.export.exportBoth).waitFor();
    },
  },
  {
    name: 'a number to vouch for',
    show: async (person) => {
      const { window, words } = person;
      await person.goTo('Deck');
      await rail(window, undefined, words).nth(1).click();
      await window.locator('.edit-place').first().click();
      await window.keyboard.press('End');
      await window.keyboard.type(' in 4,321 places');
      await escape(person);
      await person.goTo('Check & export');
      await button(person, words.vouch.button).click();
    },
  },
  {
    name: 'files written',
    show: async (person) => {
      const { window, words } = person;
      await escape(person);
      await person.willSaveInto(person.folder);
      await button(person, words.export.exportBoth).click();
      for (let file = 0; file < 2; file += 1) await button(person, words.export.show).nth(file).waitFor({ timeout: 60_000 });
      await window.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    },
  },
  {
    name: 'file changed by another program',
    show: async (person) => {
      await person.menu('save');
      await person.window.getByText(person.words.title.saved, { exact: true }).waitFor();
      await changeOnDisk(person);
    },
  },
  {
    name: 'briefings that are not saved',
    show: async (person) => {
      const { window, words } = person;
      await escape(person);
      await person.goTo('Deck');
      await rail(window, undefined, words).nth(1).click();
      await window.keyboard.press('Alt+ArrowDown');
      await person.menu('new');
      await window.getByRole('list', { name: words.platform.unsaved.heading }).getByRole('listitem').waitFor();
    },
  },
];
