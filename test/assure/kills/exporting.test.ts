import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { someone, type Person } from '../../app/journeys/person';
import { many, tried } from '../tried';

const KILLS = 20;
const folder = mkdtempSync(join(tmpdir(), 'lectern-kills-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const userData = join(folder, 'user-data');
const out = join(folder, 'out');
const OLD = 'the file that was there before';

/** Both exports of the deck that is open, into the folder. */
async function beginExport(person: Person): Promise<void> {
  await person.willSaveInto(out);
  await person.goTo('Check & export');
  await person.window.getByRole('button', { name: 'Export…' }).click();
}

const exported = (): readonly string[] => readdirSync(out).filter((name) => !name.startsWith('.')).sort();

it(`after ${KILLS} kills at any moment of exporting, each file is the old or the new one, and the next start sweeps the rest`, async (context) => {
  tried(context, { times: many(KILLS, 'kills') });
  mkdirSync(out, { recursive: true });

  // Once to the end: the same deck gives the same bytes, so any whole file can be told.
  const first = await someone({ userData });
  await first.openSample(/EncroChat/);
  await first.buildDeck();
  const begun = Date.now();
  await beginExport(first);
  await first.window.getByRole('button', { name: 'Show in folder' }).nth(1).waitFor({ timeout: 120_000 });
  const took = Date.now() - begun;
  const names = exported();
  const whole = new Map(names.map((name) => [name, readFileSync(join(out, name))]));
  expect(names.length).toBe(2);
  await first.close();

  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const name of names) writeFileSync(join(out, name), OLD);
    // It comes back by itself, at the step where it stood: it was never saved.
    const person = await someone({ userData });
    await person.window.getByRole('radio', { name: 'Check & export', disabled: false }).waitFor();
    await beginExport(person);
    await wait(Math.random() * took);
    person.app.process().kill('SIGKILL');
    await person.close();
    for (const name of names) {
      const now = readFileSync(join(out, name));
      expect(now.toString() === OLD || now.equals(whole.get(name) ?? Buffer.alloc(0)), `${name} after kill ${kill}`).toBe(true);
    }
  }

  const last = await someone({ userData });
  await expect.poll(() => readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  await last.close();
});
