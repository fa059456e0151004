import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { checkout, type Launch } from '../../../scripts/launch';
import { compare } from '../measure/paired';
import type { Row } from '../measure/row';
import type { Order } from '../orders';
import { atWork, type Deed, type Told } from './at-work';
import { longBriefing } from './long-briefing';
import { watchWindow } from './watch-window';

/** Whoever waits longer notices. */
const WINDOW_MS = 100;
/** Every window waits for the main process, and none may wait longer for it. */
const MAIN_MS = 50;

/** Opens a saved briefing in the real window and works in it. */
async function workOnce(file: string, { runtime, switches, display }: Launch, folder: string): Promise<Told> {
  const data = mkdtempSync(join(folder, 'profile-'));
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...switches, checkout, `--user-data-dir=${data}`, file],
    env: { ...(process.env as Record<string, string>), ...display.env, LANG: 'en_GB.UTF-8' },
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('grid', { name: 'Slides' }).getByRole('row').first().waitFor({ timeout: 60_000 });
    await watchWindow(page);
    return await atWork(app, page, data);
  } finally {
    await app.close();
  }
}

/** How the window answers while a deck is open, beside what nobody notices. */
export async function measureAnswer({ slides, order }: Order, launch: Launch, rounds: number, folder: string): Promise<readonly Row[]> {
  const file = join(folder, 'long.lectern');
  writeFileSync(file, JSON.stringify(await longBriefing(order.deck)));
  const runs: Told[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await workOnce(file, launch, folder));
  const row = (what: string, limit: number, measure: (told: Told) => number): Row => ({
    what: `Window, ${slides} slides: ${what}`,
    against: 'the limit',
    unit: 'ms',
    comparison: compare({ ours: runs.map(measure), theirs: runs.map(() => limit) }, (time) => time),
    target: 1,
  });
  const deeds = Object.keys(runs[0]?.window ?? {}) as Deed[];
  return [
    ...deeds.flatMap((deed) => [
      // Nothing is pressed while it opens.
      ...(deed === 'open' ? [] : [row(`${deed}, until it is seen`, WINDOW_MS, ({ window }) => window[deed].answer)]),
      row(`${deed}, longest task`, WINDOW_MS, ({ window }) => window[deed].task),
    ]),
    row('PPTX and PDF exported, longest task of the main process', MAIN_MS, ({ main }) => main),
  ];
}
