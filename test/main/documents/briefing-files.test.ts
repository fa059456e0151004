import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefingFiles } from '../../../src/main/documents/briefing-files';
import { backupsIn } from '../../../src/main/storage/backups';
import { createSeenFiles } from '../../../src/main/storage/seen-files';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();
const briefing = (...figures: readonly string[]): string =>
  JSON.stringify({ format: 'lectern', version: 1, extractions: [], choices: [{ article: 'a1', figures, sections: [] }], deck: null, fit: null });

/** A saved briefing, and the app that saved it. */
async function saved() {
  const [at, backups] = [folder(), folder()];
  const path = join(at, 'tin.lectern');
  const seen = createSeenFiles();
  const files = briefingFiles(seen, backupsIn(backups, null), null);
  expect(await files.save(path, briefing('f1'), false)).toEqual({ ok: true, value: 'saved' });
  return { path, seen, files, backups };
}

describe('a briefing’s file that another program changed', () => {
  it('is noticed, and left alone by saving', async () => {
    const { path, seen, files } = await saved();
    writeFileSync(path, 'theirs');
    expect(await seen.state(path)).toBe('changed');
    expect(await files.save(path, briefing('f2'), false)).toEqual({ ok: true, value: 'changed' });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  it('is kept aside when it is overwritten on purpose', async () => {
    const { path, files, backups } = await saved();
    writeFileSync(path, 'theirs');
    expect(await files.save(path, briefing('f2'), true)).toEqual({ ok: true, value: 'saved' });
    expect(await files.open(path)).toEqual({ ok: true, value: briefing('f2') });
    expect(readdirSync(backups).map((name) => readFileSync(join(backups, name), 'utf8'))).toContain('theirs');
  });

  it('is no other file for having been touched', async () => {
    const { path, seen, files } = await saved();
    utimesSync(path, new Date(), new Date(Date.now() + 60_000));
    expect(await seen.state(path)).toBe('same');
    expect(await files.save(path, briefing('f2'), false)).toEqual({ ok: true, value: 'saved' });
  });

  it('is noticed across a restart by what the recovery file remembers', async () => {
    const { path, seen } = await saved();
    const hash = seen.hashOf(path) ?? '';
    const next = createSeenFiles();
    next.recall(path, hash);
    expect(await next.state(path)).toBe('same');
    writeFileSync(path, 'theirs');
    expect(await next.state(path)).toBe('changed');
  });
});

describe('a damaged briefing', () => {
  it.each([
    ['cut short', '{"format":"lectern","ver'],
    ['empty', ''],
    ['with wrong fields', '{"format":"lectern","version":1,"extractions":0}'],
  ])('%s stays as it is, and the copy of the last saving is at hand', async (_how, text) => {
    const { path, files } = await saved();
    writeFileSync(path, text);
    const opened = await files.open(path);
    if (opened.ok) throw new Error('It was opened');
    const backup = await files.backupOf(path, opened.failure);
    expect(await files.openBackup(backup ?? '')).toEqual({ ok: true, value: briefing('f1') });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('is not one of a newer Lectern: no older copy is offered in its place', async () => {
    const { path, files } = await saved();
    const newer = '{"format":"lectern","version":99}';
    writeFileSync(path, newer);
    const opened = await files.open(path);
    if (opened.ok) throw new Error('It was opened');
    expect(opened.failure.code).toBe('newer-version');
    expect(await files.backupOf(path, opened.failure)).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe(newer);
  });
});
