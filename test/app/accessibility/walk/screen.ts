import type { Locator } from 'playwright';
import type { Person } from '../../journeys/person';

/** A screen, a dialog or a menu, and how a person comes to it from the one before. */
export interface Screen {
  readonly name: string;
  readonly show: (person: Person) => Promise<unknown>;
  /** Rules of axe-core that do not apply while it is shown; the walk says why. */
  readonly besides?: readonly string[];
}

/** A template that came with the app, by its name in either language. */
export const BOARD_PAPER = /Board risk paper|Risikovorlage für den Vorstand/;

export const escape = ({ window }: Person): Promise<void> => window.keyboard.press('Escape');

/** A button by the whole of its name. */
export const button = ({ window }: Person, name: string): Locator => window.getByRole('button', { name, exact: true });

/** The button that begins so: what it chooses, with what is chosen now. */
export const buttonOn = ({ window }: Person, beginning: string): Locator =>
  window.locator('button:visible').filter({ hasText: new RegExp(`^${beginning}`) }).or(window.locator(`button[aria-label^="${beginning}"]`));

/** A list to choose from, by its label; its button is named after what is chosen now. */
export const chooser = ({ window }: Person, label: string): Locator => window.getByLabel(label, { exact: true });

/** Opens the list of a field that one may also type in. What scrolls when the field is reached closes it again. */
export async function openList({ window }: Person, field: string): Promise<void> {
  const list = window.getByRole('listbox');
  await window.getByRole('combobox', { name: field }).click();
  while (!(await list.isVisible())) {
    await window.keyboard.press('ArrowDown');
    await list.waitFor({ timeout: 1_000 }).catch(() => {});
  }
}

/** Waits until every card of the library has its picture, which is made when the window is idle. */
export const cardsDrawn = ({ window }: Person): Promise<unknown> =>
  window.waitForFunction(() => {
    const pictures = [...document.querySelectorAll('.shelf-card-picture')];
    return pictures.length > 0 && pictures.every((picture) => picture.childElementCount > 0);
  });
