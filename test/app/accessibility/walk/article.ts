import type { Person } from '../../journeys/person';
import { button, escape, type Screen } from './screen';

/** A figure in the list; its number is set with a no-break space. */
const cash = ({ window }: Person) => window.getByRole('row', { name: /EUR.740m cash seized/ });

/** The article step, with its dialogs and menus. Comes from the start screen. */
export const article: readonly Screen[] = [
  { name: 'article', show: (person) => person.openSample(/EncroChat/) },
  {
    name: 'figure to be corrected',
    show: async (person) => {
      await cash(person).hover();
      await button(person, person.words.article.correctOne('EUR\u00a0740m cash seized')).click();
    },
  },
  {
    name: 'kinds of figure',
    show: ({ window, words }) => window.getByRole('dialog').getByLabel(words.correction.kind, { exact: true }).click(),
  },
  {
    name: 'menu of a figure',
    show: async (person) => {
      await escape(person);
      await escape(person);
      await cash(person).click({ button: 'right' });
    },
  },
  {
    name: 'order of the figures',
    show: async (person) => {
      await escape(person);
      await button(person, person.words.article.view.label).click();
    },
  },
  {
    name: 'menu of a section',
    show: async (person) => {
      await escape(person);
      await person.window.getByRole('grid', { name: person.words.article.sections }).getByRole('row').nth(1).click({ button: 'right' });
    },
  },
  {
    name: 'heading of a section',
    show: async ({ window, words }) => {
      await window.getByRole('menuitem', { name: words.article.renameSection }).click();
      await window.getByRole('textbox', { name: words.article.sectionHeading }).waitFor();
    },
  },
  {
    name: 'words selected in the text',
    show: async (person) => {
      await escape(person);
      await person.window.locator('.block-paragraph').first().click({ clickCount: 3 });
      await button(person, person.words.article.addFigure).waitFor();
    },
  },
  {
    name: 'figure to be added',
    show: async (person) => {
      await button(person, person.words.article.addFigure).click();
      await person.window.getByRole('dialog', { name: person.words.correction.addHeading }).waitFor();
    },
  },
  {
    name: 'templates to choose from',
    show: async (person) => {
      await escape(person);
      await person.window.getByLabel(person.words.article.template, { exact: true }).click();
    },
  },
];
