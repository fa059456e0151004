import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeRecovery, type RecoveryHeader } from '../../../src/main/storage/recovery';
import { briefing } from '../../core/edit/briefing';
import { someone, type Person } from '../journeys/person';
import { barriers, showTheme } from './barriers';

/** What an app that was killed leaves behind: two briefings, one of a file, and a brand without a name. */
const userData = mkdtempSync(join(tmpdir(), 'lectern-user-'));
const common = { aside: false, kept: '2026-01-05T09:00:00.000Z' } as const;
const view = { step: 'deck', article: 'a1', slides: [], templateId: 't', brandId: 'b', form: null } as const;
const left: readonly RecoveryHeader[] = [
  { ...common, id: 'r0000000000000001', what: 'briefing', name: 'Tin theft', path: null, base: null, view },
  { ...common, id: 'r0000000000000002', what: 'briefing', name: 'Lead.lectern', path: '/nowhere/Lead.lectern', base: null, view },
  { ...common, id: 'r0000000000000003', what: 'brand', name: '', entry: 'house', over: null },
];

let person: Person;
beforeAll(async () => {
  for (const header of left) await writeRecovery(join(userData, 'recovery'), header, [Buffer.from(JSON.stringify(briefing))], null);
  person = await someone({ userData });
  await person.window.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await person.close();
  rmSync(userData, { recursive: true, force: true });
});

const dialog = () => person.window.getByRole('dialog', { name: person.words.platform.unsaved.heading });

async function standInNobodysWay(): Promise<void> {
  await showTheme(person.window, 'light');
  expect(await barriers(person.window)).toEqual([]);
  await showTheme(person.window, 'dark');
  expect(await barriers(person.window, { only: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
}

it('offers what was left: nothing stands in the way of a person with a screen reader, in light and in dark', async () => {
  await dialog().getByRole('listitem').nth(2).waitFor();
  await standInNobodysWay();
  expect(await dialog().getByRole('button', { name: 'Open Without a name' }).count()).toBe(1);
});

it('asks before it lets one go, in the same way', async () => {
  await dialog().getByRole('button', { name: 'Discard Tin theft' }).click();
  const keep = dialog().getByRole('button', { name: person.words.platform.unsaved.keep });
  await keep.waitFor();
  await standInNobodysWay();
  // The safe answer has the keyboard.
  await person.window.keyboard.press('Enter');
  await keep.waitFor({ state: 'detached' });
  expect(await dialog().getByRole('listitem').count()).toBe(3);
});
