import { rail } from '../../journeys/person';
import { button, buttonOn, escape, openList, type Screen } from './screen';

/** The deck step, with its dialogs and menus. Comes from the article. */
export const deck: readonly Screen[] = [
  {
    name: 'deck',
    show: async (person) => {
      await escape(person);
      await person.buildDeck();
    },
  },
  {
    name: 'a text edited, a number offered',
    show: async ({ window, words }) => {
      await rail(window, undefined, words).nth(1).click();
      await window.locator('.edit-place').first().click();
      await window.keyboard.press('End');
      await window.keyboard.type(' 7');
      await window.getByRole('listbox', { name: words.deck.insertFigure }).waitFor();
    },
  },
  {
    name: 'chart',
    show: async (person) => {
      await escape(person);
      await escape(person);
      await person.menu('undo');
      await rail(person.window, undefined, person.words).nth(3).click();
    },
  },
  { name: 'numbers to choose from', show: (person) => button(person, person.words.deck.addFigure).first().click() },
  {
    name: 'menu of a slide',
    show: async (person) => {
      await escape(person);
      await rail(person.window, undefined, person.words).nth(3).click({ button: 'right' });
    },
  },
  {
    name: 'report of the template',
    show: async (person) => {
      await escape(person);
      await button(person, person.words.deck.fit.show).click();
    },
  },
  {
    name: 'adding a slide',
    show: async (person) => {
      await escape(person);
      await button(person, person.words.deck.add).click();
    },
  },
  {
    name: 'design',
    show: async (person) => {
      await escape(person);
      await buttonOn(person, person.words.deck.design).click();
    },
  },
  {
    name: 'markings to choose from',
    show: (person) => openList(person, person.words.deck.marking),
  },
  {
    name: 'another template tried on',
    show: async (person) => {
      await escape(person);
      await buttonOn(person, `${person.words.article.template}:`).click();
    },
  },
  {
    name: 'another brand tried on',
    show: async (person) => {
      await escape(person);
      await buttonOn(person, person.words.deck.design).click();
      await buttonOn(person, `${person.words.deck.brand}:`).click();
    },
  },
];
