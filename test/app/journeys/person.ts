import { join } from 'node:path';
import type { Page } from 'playwright';
import { de } from '../../../src/renderer/strings/de';
import { en, type Strings } from '../../../src/renderer/strings/en';
import { launchApp, type LaunchOptions, type RunningApp } from '../launch-app';

/** Someone at the app: what a person does, in a person's words. */
export interface Person extends RunningApp {
  /** The words that the window speaks to them. */
  readonly words: Strings;
  /** Opens one of the samples on the start screen. */
  openSample(name: RegExp): Promise<void>;
  /** Makes the deck of what is ticked and waits for its slides. */
  buildDeck(): Promise<void>;
  goTo(step: 'Article' | 'Deck' | 'Check & export'): Promise<void>;
  /** Chooses from the system's menu, which no test can press keys for. */
  menu(command: string): Promise<void>;
  /** What the next open dialog answers. */
  willChoose(path: string): Promise<void>;
  /** Where every save dialog puts its file. */
  willSaveInto(folder: string): Promise<void>;
  /** Titles of the slides as the rail names them. */
  slides(): Promise<readonly string[]>;
  /** Shows the slide whose title says so. */
  showSlide(title: RegExp): Promise<void>;
}

const steps = { Article: 'article', Deck: 'deck', 'Check & export': 'export' } as const;

/** Starts the app for someone. */
export async function someone(options: LaunchOptions = {}): Promise<Person> {
  return personAt(await launchApp(options), options.language === 'de_DE' ? de : en);
}

/** Someone at an app that runs. */
export function personAt(running: RunningApp, words: Strings = en): Person {
  const { app, window } = running;
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  return {
    ...running,
    words,
    async openSample(name) {
      await sample(window, name, words).click();
      await button(words.article.build).waitFor();
    },
    async buildDeck() {
      await button(words.article.build).or(button(words.article.rebuild)).click();
      await rail(window, undefined, words).first().waitFor();
    },
    goTo: (step) => window.getByRole('radio', { name: words.steps[steps[step]] }).click(),
    menu: (command) =>
      app.evaluate(({ Menu }, id) => {
        Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
      }, command),
    willChoose: (path) =>
      app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, path),
    willSaveInto: (folder) =>
      app.evaluate(
        ({ dialog }, start) => {
          // The window comes first when it is given.
          dialog.showSaveDialog = (...given: readonly unknown[]) => {
            const { defaultPath = '' } = given.at(-1) as { readonly defaultPath?: string };
            return Promise.resolve({ canceled: false, filePath: `${start}${defaultPath.split(/[\\/]/).pop()}` });
          };
        },
        join(folder, '/'),
      ),
    slides: () =>
      rail(window, undefined, words).evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? '')),
    showSlide: (title) => rail(window, title, words).first().click(),
  };
}

/** The slides in the rail; those whose name says so, or all. */
export const rail = (window: Page, name?: RegExp, words: Strings = en) =>
  window.getByRole('grid', { name: words.deck.rail }).getByRole('row', name === undefined ? {} : { name });

/** A sample on the start screen, and never the unsaved briefing that was made of it. */
export const sample = (window: Page, name: RegExp, words: Strings = en) =>
  window.getByRole('list', { name: words.start.samples }).getByRole('button', { name });
