import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../../scripts/launch';
import { stageDeck } from '../../../src/main/export/stage-deck';
import { timed } from '../measure/child';
import { alternate, compare, type Contender } from '../measure/paired';
import type { Row } from '../measure/row';
import type { Order } from '../orders';
import { markdownDeck } from './markdown-deck';

/** What a PDF may take of marp-cli's time, by number of slides. */
const TIME: Readonly<Record<number, number>> = { 12: 0.3, 100: 0.35, 500: 0.75 };

export interface PdfPrograms {
  readonly print: string;
  readonly chromium: string;
  /** The words that start Electron, as `LECTERN_ELECTRON` takes them. */
  readonly electron: readonly string[];
  /** The browser that the others print with. */
  readonly browser: string;
}

const marp = join(import.meta.dirname, '..', 'node_modules', '.bin', 'marp');

/** Prints a deck from the start of the process beside marp-cli, and beside Chromium printing our page. */
export async function measurePdf(
  { slides, order }: Order,
  rounds: number,
  programs: PdfPrograms,
  folder: string,
): Promise<readonly Row[]> {
  const [deck, markdown] = [join(folder, 'deck.json'), join(folder, 'deck.md')];
  writeFileSync(deck, JSON.stringify(order));
  writeFileSync(markdown, markdownDeck(stageDeck(order).scene));
  const contender =
    (args: readonly string[], env: Readonly<Record<string, string>>): Contender<number> =>
    async () =>
      (await timed(process.execPath, args, env)).wall;
  const ours = contender([programs.print, deck, join(folder, 'ours.pdf')], {
    LECTERN_ELECTRON: JSON.stringify(programs.electron),
  });
  const marpCli = contender([marp, markdown, '--pdf', '--allow-local-files', '--no-stdin', '--output', join(folder, 'marp.pdf')], {
    CHROME_PATH: programs.browser,
    CHROME_NO_SANDBOX: '1',
  });
  const bare = contender([programs.chromium, deck, join(folder, 'chromium.pdf')], {
    CHROMIUM: programs.browser,
    PAGES: join(checkout, 'dist', 'renderer'),
  });
  const row = async (against: string, theirs: Contender<number>, target: number | null): Promise<Row> => ({
    what: `PDF, ${slides} slides: from the start of the process`,
    against,
    unit: 'ms',
    comparison: compare(await alternate(rounds, ours, theirs), (wall) => wall),
    target,
  });
  return [await row('marp-cli', marpCli, TIME[slides] ?? null), await row('Chromium, the same page', bare, null)];
}
