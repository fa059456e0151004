import { rail, sample, type Person } from '../journeys/person';

/** A screen, a dialog or a menu, and how a person comes to it from the one before. */
export interface Screen {
  readonly name: string;
  readonly show: (person: Person) => Promise<unknown>;
}

const escape = ({ window }: Person): Promise<void> => window.keyboard.press('Escape');

/** Waits until every card of the library has its picture, which is made when the window is idle. */
const cardsDrawn = ({ window }: Person): Promise<unknown> =>
  window.waitForFunction(() => {
    const pictures = [...document.querySelectorAll('.shelf-card-picture')];
    return pictures.length > 0 && pictures.every((picture) => picture.childElementCount > 0);
  });

/** Every screen once, in an order that one session can walk. */
export const screens: readonly Screen[] = [
  { name: 'start', show: ({ window }) => sample(window, /EncroChat/).waitFor() },
  {
    name: 'templates',
    show: async (person) => {
      await person.window.getByRole('tab', { name: 'Templates' }).click();
      await person.window.getByRole('row', { name: 'Board risk paper' }).waitFor();
      await cardsDrawn(person);
    },
  },
  {
    name: 'menu of a template',
    show: ({ window }) => window.getByRole('row', { name: 'Board risk paper' }).click({ button: 'right' }),
  },
  {
    name: 'template editor',
    show: async (person) => {
      await escape(person);
      await person.window.getByRole('row', { name: 'Board risk paper' }).click();
      await person.window.getByRole('region', { name: 'Tried on an article' }).getByRole('button', { name: /^Slide 2/ }).click();
    },
  },
  {
    name: 'kinds of slide for a template',
    show: ({ window }) => window.getByRole('button', { name: 'Add slide' }).click(),
  },
  {
    name: 'brands',
    show: async (person) => {
      await escape(person);
      await person.window.getByRole('button', { name: 'Back', exact: true }).click();
      await person.window.getByRole('tab', { name: 'Brands' }).click();
      await cardsDrawn(person);
    },
  },
  {
    name: 'brand editor',
    show: async ({ window }) => {
      await window.getByRole('row', { name: 'Harbour Court' }).click();
      await window.getByRole('button', { name: /^Accent/ }).waitFor();
    },
  },
  { name: 'colour picker', show: ({ window }) => window.getByRole('button', { name: /^Accent/ }).click() },
  {
    name: 'help',
    show: async (person) => {
      await escape(person);
      await person.menu('help');
      await person.window.getByRole('heading', { name: 'How Lectern works' }).waitFor();
    },
  },
  {
    name: 'search in the library',
    show: async (person) => {
      await person.window.getByRole('button', { name: 'Back', exact: true }).click();
      await person.window.getByRole('searchbox').fill('risk');
      await person.window.getByRole('heading', { name: 'Search results' }).waitFor();
      await cardsDrawn(person);
    },
  },
  {
    name: 'start again',
    show: ({ window }) => window.getByRole('searchbox').fill(''),
  },
  { name: 'article', show: (person) => person.openSample(/EncroChat/) },
  {
    name: 'figure to be corrected',
    show: async ({ window }) => {
      const row = window.getByRole('row', { name: /EUR.740m cash seized/ });
      await row.hover();
      await row.getByRole('button', { name: /^Correct/ }).click();
    },
  },
  {
    name: 'order of the figures',
    show: async (person) => {
      await escape(person);
      await person.window.getByRole('button', { name: /^Order and selection/ }).click();
    },
  },
  {
    name: 'deck',
    show: async (person) => {
      await escape(person);
      await person.buildDeck();
    },
  },
  { name: 'chart', show: ({ window }) => rail(window).nth(3).click() },
  { name: 'report of the template', show: ({ window }) => window.getByRole('button', { name: 'Show', exact: true }).click() },
  {
    name: 'adding a slide',
    show: async (person) => {
      await escape(person);
      await person.window.getByRole('button', { name: 'Add slide' }).click();
    },
  },
  {
    name: 'design',
    show: async (person) => {
      await escape(person);
      await person.window.getByRole('button', { name: /^Design/ }).click();
    },
  },
  {
    name: 'another template tried on',
    show: ({ window }) => window.getByRole('button', { name: /^Template:/ }).click(),
  },
  {
    name: 'check and export',
    show: async (person) => {
      await escape(person);
      await person.goTo('Check & export');
    },
  },
];
