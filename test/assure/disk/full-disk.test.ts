import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { someone } from '../../app/journeys/person';
import { mayMount, onSmallDisk } from '../../main/small-disk';

const folder = mkdtempSync(join(tmpdir(), 'lectern-disk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a window that saves and exports onto a full disk says so, keeps the briefing and the old files', async ({ skip }) => {
  skip(!mayMount(), 'this user may not mount disks');
  const out = join(folder, 'out');
  mkdirSync(out);
  await onSmallDisk(out, 24, async () => {
    const person = await someone();
    const { window } = person;
    await person.openSample(/EncroChat/);
    await person.buildDeck();
    await person.willSaveInto(out);
    await person.menu('save');
    await window.getByText(/There is no room left for .*\.lectern/).first().waitFor();
    await person.goTo('Check & export');
    writeFileSync(join(out, 'old.pdf'), 'old');
    await window.getByRole('button', { name: 'Export…' }).click();
    await window.getByText(/There is no room left for .*\.pptx/).first().waitFor();
    await window.getByText(/There is no room left for .*\.pdf/).first().waitFor();
    expect(readdirSync(out)).toEqual(['old.pdf']);
    expect(readFileSync(join(out, 'old.pdf'), 'utf8')).toBe('old');
    await person.goTo('Deck');
    expect((await person.slides()).length).toBeGreaterThan(5);
    await person.close();
  });
});
