import { sample, type Person } from '../../journeys/person';
import { BOARD_PAPER, button, cardsDrawn, escape, type Screen } from './screen';

const row = ({ window }: Person, name: string | RegExp) => window.getByRole('row', { name });

/** The start screen with its menus, and the three parts of the library. */
export const library: readonly Screen[] = [
  { name: 'start', show: ({ window, words }) => sample(window, /EncroChat/, words).waitFor() },
  { name: 'paste', show: (person) => button(person, person.words.start.paste).click() },
  {
    name: 'languages',
    show: async (person) => {
      await escape(person);
      await button(person, person.words.language.label).click();
    },
  },
  {
    name: 'appearance',
    show: async (person) => {
      await escape(person);
      await button(person, person.words.theme.label).click();
    },
  },
  {
    name: 'palette',
    show: async (person) => {
      await escape(person);
      await person.menu('palette');
      await person.window.getByRole('combobox', { name: person.words.platform.palette.label }).waitFor();
    },
  },
  {
    name: 'palette that finds nothing',
    show: ({ window }) => window.keyboard.type('xyzzy'),
  },
  {
    name: 'shortcuts',
    show: async (person) => {
      await escape(person);
      await person.menu('shortcuts');
      await person.window.getByRole('dialog', { name: person.words.platform.shortcuts.heading }).waitFor();
    },
  },
  {
    name: 'templates',
    show: async (person) => {
      await escape(person);
      await person.window.getByRole('tab', { name: person.words.library.parts.templates }).click();
      await row(person, BOARD_PAPER).waitFor();
      await cardsDrawn(person);
    },
  },
  {
    name: 'menu of a template',
    show: (person) => row(person, BOARD_PAPER).click({ button: 'right' }),
  },
  {
    name: 'a copy and what is said of it',
    show: async (person) => {
      const { window, words } = person;
      await window.getByRole('menuitem', { name: words.library.duplicate }).click();
      await button(person, words.notice.close).waitFor();
      await window.getByRole('grid', { name: words.library.ownTemplates }).getByRole('row').waitFor();
      await cardsDrawn(person);
    },
  },
  {
    name: 'renaming',
    show: async (person) => {
      const { window, words } = person;
      await window.getByRole('grid', { name: words.library.ownTemplates }).getByRole('row').click({ button: 'right' });
      await window.getByRole('menuitem', { name: words.library.renameAsk }).click();
      await window.getByRole('dialog').getByRole('textbox').waitFor();
    },
  },
  {
    name: 'brands',
    show: async (person) => {
      await escape(person);
      await person.window.getByRole('tab', { name: person.words.library.parts.brands }).click();
      await row(person, 'Harbour Court').waitFor();
      await cardsDrawn(person);
    },
  },
  {
    name: 'search in the library',
    show: async ({ window, words, ...person }) => {
      await window.getByRole('searchbox').fill('risk');
      await window.getByRole('heading', { name: words.library.results }).waitFor();
      await cardsDrawn({ window, words, ...person });
    },
  },
  { name: 'search that finds nothing', show: ({ window }) => window.getByRole('searchbox').fill('xyzzy') },
  {
    name: 'help',
    show: async (person) => {
      await person.window.getByRole('searchbox').fill('');
      await person.menu('help');
      await person.window.getByRole('heading', { name: person.words.help.title }).waitFor();
    },
  },
];
