import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { mainStall, watchMain } from './watch-main';
import { rest, seenDuring, seenSinceStart, type Seen } from './watch-window';

/** What a person does in a long deck, by the name that the table gives it. */
export type Deed = 'open' | 'select' | 'type' | 'move' | 'duplicate' | 'delete' | 'undo' | 'type while it is exported';

/** Between two keys of someone who types fast. */
const KEY_MS = 60;
const WORDS = ' and what it means';
const TIMES = 4;

const rail = (page: Page) => page.getByRole('grid', { name: 'Slides' });

/** Presses keys in the rail, on the slide that is shown. */
const press =
  (page: Page, keys: string): (() => Promise<void>) =>
  async () => {
    await rail(page).getByRole('row', { selected: true }).last().focus();
    for (let time = 0; time < TIMES; time += 1) {
      await page.keyboard.press(keys);
      await page.waitForTimeout(KEY_MS * 4);
    }
  };

/** Takes steps back by the button: the keys are the system menu's, which no test can press. */
async function undoAll(page: Page): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.waitForTimeout(KEY_MS * 4);
  }
}

/** Types into the title where it stands on the slide. */
async function typeTitle(page: Page): Promise<void> {
  await page.locator('.edit-place[data-field="title"]').click();
  await page.keyboard.press('End');
  await page.keyboard.type(WORDS, { delay: KEY_MS });
  await page.keyboard.press('Escape');
}

/** Begins an export into `folder`, which goes on while something else is done. */
async function beginExport(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, into) => {
      dialog.showSaveDialog = (...given: readonly unknown[]) => {
        const { defaultPath = '' } = given.at(-1) as { readonly defaultPath?: string };
        return Promise.resolve({ canceled: false, filePath: `${into}${defaultPath.split(/[\\/]/).pop()}` });
      };
    },
    join(folder, '/'),
  );
  await page.getByRole('radio', { name: 'Check & export' }).click();
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('progressbar').first().waitFor();
  await page.getByRole('radio', { name: 'Deck' }).click();
  await rail(page).getByRole('row').first().waitFor();
}

/** Waits until both the presentation and the PDF are written and have been opened again. */
async function exported(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Check & export' }).click();
  await page.locator('.job-done').nth(1).waitFor({ timeout: 240_000 });
}

/** How the window answered, and the longest that the main process was busy in one piece while it exported. */
export interface Told {
  readonly window: Readonly<Record<Deed, Seen>>;
  readonly main: number;
}

/** Does each thing a few times in the open deck, and tells how the app answered. */
export async function atWork(app: ElectronApplication, page: Page, folder: string): Promise<Told> {
  const during = (work: () => Promise<void>): Promise<Seen> => seenDuring(page, work);
  const open = await seenSinceStart(page);
  // A slide well within the deck: most of it stands behind.
  await rail(page).getByRole('row').nth(5).click();
  await rest(page);
  const select = await during(press(page, 'ArrowDown'));
  const type = await during(() => typeTitle(page));
  const move = await during(press(page, 'Alt+ArrowDown'));
  const duplicate = await during(press(page, 'ControlOrMeta+d'));
  const remove = await during(press(page, 'Delete'));
  const undo = await during(() => undoAll(page));
  await watchMain(app);
  await beginExport(app, page, folder);
  const exporting = await during(() => typeTitle(page));
  await exported(page);
  const main = await mainStall(app);
  return { window: { open, select, type, move, duplicate, delete: remove, undo, 'type while it is exported': exporting }, main };
}
