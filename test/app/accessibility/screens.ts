import { rail, type Person } from '../journeys/person';

/** A screen, a dialog or a menu, and how a person comes to it from the one before. */
export interface Screen {
  readonly name: string;
  readonly show: (person: Person) => Promise<unknown>;
}

const escape = ({ window }: Person): Promise<void> => window.keyboard.press('Escape');

/** Every screen once, in an order that one session can walk. */
export const screens: readonly Screen[] = [
  { name: 'start', show: ({ window }) => window.getByRole('button', { name: /EncroChat/ }).waitFor() },
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
    name: 'check and export',
    show: async (person) => {
      await escape(person);
      await person.goTo('Check & export');
    },
  },
];
