import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inject } from 'vitest';
import { launchApp } from '../../app/launch-app';
import { rail, someone } from '../../app/journeys/person';
import { many, tried } from '../tried';
import { addressedCalls, mayTrace, recordedCalls, tracedExecutable } from './strace';

const folder = mkdtempSync(join(tmpdir(), 'lectern-network-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const traced = mayTrace();

it('a whole journey makes no network call, as the operating system sees it', async (context) => {
  context.skip(!traced, 'strace is not here');
  const log = join(folder, 'journey.log');
  const executable = tracedExecutable(inject('launch').executable, folder, log);
  const person = await someone({ executable });
  const { window } = person;
  await person.willSaveInto(person.folder);
  await person.openSample(/EncroChat/);
  await person.buildDeck();
  await person.menu('save');
  await window.getByText('Saved', { exact: true }).waitFor();
  await person.goTo('Check & export');
  await window.getByRole('button', { name: 'Export…' }).click();
  const written = (): readonly string[] =>
    readdirSync(person.folder).filter((name) => /\.(pptx|pdf)$/.test(name) && statSync(join(person.folder, name)).size > 0);
  await expect.poll(() => written().length, { timeout: 120_000 }).toBe(2);
  await person.goTo('Deck');
  await rail(window).first().waitFor();
  const opening = person.app.waitForEvent('window');
  await person.menu('present');
  const show = await opening;
  await show.waitForLoadState();
  await show.keyboard.press('ArrowRight');
  await show.waitForTimeout(1_000);
  const gone = show.waitForEvent('close');
  await show.keyboard.press('Escape').catch(() => {});
  await gone;
  await window.waitForTimeout(5_000);
  await person.close();
  expect(addressedCalls(log)).toEqual([]);
  tried(context, { measured: `0 of ${many(recordedCalls(log), 'calls')} name an internet address` });
});

it('the same record shows the calls of an app that is not hardened', async (context) => {
  context.skip(!traced, 'strace is not here');
  const log = join(folder, 'control.log');
  const executable = tracedExecutable(inject('launch').executable, folder, log);
  const appFolder = join(import.meta.dirname, '..', '..', 'app', 'unhardened-app');
  const control = await launchApp({ executable, appFolder });
  await control.app.evaluate(async ({ BrowserWindow }) => {
    const page = new BrowserWindow({ show: false });
    await page.loadURL('http://192.0.2.1:9/').catch(() => {});
  }).catch(() => {});
  await control.window.waitForTimeout(3_000).catch(() => {});
  await control.close();
  expect(addressedCalls(log).length).toBeGreaterThan(0);
  tried(context, { measured: `${addressedCalls(log).length} of ${many(recordedCalls(log), 'calls')} name one` });
});
