import { BOARD_PAPER, button, buttonOn, chooser, escape, openList, type Screen } from './screen';

/** The editors of templates and brands, with what opens over them. Comes from the help. */
export const editors: readonly Screen[] = [
  {
    name: 'template editor',
    show: async (person) => {
      const { window, words } = person;
      await button(person, words.help.back).click();
      await window.getByRole('tab', { name: words.library.parts.templates }).click();
      await window.getByRole('grid', { name: words.library.bundled }).getByRole('row', { name: BOARD_PAPER }).click();
      const tried = window.getByRole('region', { name: words.templates.tryIt });
      await tried.getByRole('button', { name: words.deck.slideName(2, '').trim() }).click();
    },
  },
  {
    name: 'a list to choose from',
    show: (person) => chooser(person, person.words.templates.tryOn).click(),
  },
  {
    name: 'kinds of slide for a template',
    show: async (person) => {
      await escape(person);
      await button(person, person.words.deck.add).click();
    },
  },
  {
    name: 'a template about itself, with something missing',
    show: async (person) => {
      const { window, words } = person;
      await escape(person);
      await button(person, words.templates.about).click();
      await window.getByRole('textbox', { name: words.templates.name }).fill('');
      await window.getByText(words.templates.nameMissing).first().waitFor();
    },
  },
  {
    name: 'brand editor',
    show: async (person) => {
      const { window, words } = person;
      await buttonOn(person, words.undo('')).click();
      await button(person, words.editor.back).click();
      await window.getByRole('tab', { name: words.library.parts.brands }).click();
      await window.getByRole('row', { name: 'Harbour Court' }).click();
      await buttonOn(person, words.brand.roles.accent.name).waitFor();
    },
  },
  { name: 'colour picker', show: (person) => buttonOn(person, person.words.brand.roles.accent.name).click() },
  {
    name: 'fonts to choose from',
    // While the list is open React Aria hides all else from screen readers; Tab closes it before it leads there.
    besides: ['aria-hidden-focus', 'page-has-heading-one'],
    show: async (person) => {
      await escape(person);
      await openList(person, person.words.brand.fontPlaces.heading);
    },
  },
  {
    name: 'start again',
    show: async (person) => {
      await escape(person);
      await button(person, person.words.editor.back).click();
      await person.window.getByRole('tab', { name: person.words.library.parts.briefings }).click();
    },
  },
];
