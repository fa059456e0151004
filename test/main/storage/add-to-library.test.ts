import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Template } from '../../../src/core/model/template';
import { addToLibrary, importToLibrary, takeIntoLibrary } from '../../../src/main/storage/add-to-library';
import { keepInLibrary, listLibrary } from '../../../src/main/storage/library';
import { TEMPLATE } from '../../../src/main/storage/own-files';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();

const template = (id: string, name: string, purpose = 'To inform'): Template => ({
  format: 'lectern-template',
  version: 1,
  id,
  name,
  purpose,
  audience: 'A committee',
  eyebrow: '',
  marking: '',
  slides: [{ id: 's1', kind: 'cover', required: true, title: 'Cover', section: null, guidance: '' }],
});

function library() {
  const folders = { bundled: folder(), own: folder() };
  const bundled = template('board-paper', 'Board paper');
  writeFileSync(join(folders.bundled, 'board-paper.lectern-template'), JSON.stringify(bundled));
  const held = async () =>
    (await listLibrary(folders, TEMPLATE)).entries.map(({ origin, value }) => `${origin} ${value.id}: ${value.name}`);
  return { folders, bundled, held };
}

describe('a template that is added', () => {
  it('replaces neither a bundled nor an own one whose id its name makes', async () => {
    const { folders, held } = library();
    await addToLibrary(folders, template('board-paper', 'Board  paper!'), TEMPLATE, null);
    await addToLibrary(folders, template('board-paper', 'BOARD PAPER'), TEMPLATE, null);
    expect(await held()).toEqual([
      'bundled board-paper: Board paper',
      'own board-paper-2: Board  paper!',
      'own board-paper-3: BOARD PAPER',
    ]);
  });
});

describe('a template that is imported', () => {
  it('changes nothing when it is there already, word for word', async () => {
    const { folders, bundled, held } = library();
    expect(await importToLibrary(folders, bundled, TEMPLATE, null)).toMatchObject({ value: { outcome: 'imported' } });
    expect(await held()).toEqual(['bundled board-paper: Board paper']);
  });

  it('keeps its id where that is free, so that decks made with it find it', async () => {
    const { folders, held } = library();
    await importToLibrary(folders, template('house', 'House'), TEMPLATE, null);
    expect(await held()).toContain('own house: House');
  });

  it('never hides one that came with the app', async () => {
    const { folders, held } = library();
    await importToLibrary(folders, template('board-paper', 'Board paper', 'Another purpose'), TEMPLATE, null);
    expect(await held()).toEqual(['bundled board-paper: Board paper', 'own board-paper-2: Board paper']);
  });

  it('is handed back when an own one of that id says something else', async () => {
    const { folders, held } = library();
    await keepInLibrary(folders.own, template('house', 'House'), TEMPLATE, null);
    const again = await importToLibrary(folders, template('house', 'House', 'Another purpose'), TEMPLATE, null);
    expect(again).toMatchObject({ value: { outcome: 'known', known: 'House' } });
    expect(await held()).toContain('own house: House');
  });
});

describe('a template that the file manager opens', () => {
  it('stands beside an own one that was changed since, under another name', async () => {
    const { folders, held } = library();
    await keepInLibrary(folders.own, template('mine', 'Mine', 'As changed here'), TEMPLATE, null);
    const taken = await takeIntoLibrary(folders, template('mine', 'Mine'), TEMPLATE, 'copy', null);
    expect(taken).toMatchObject({ ok: true, value: { name: 'Mine copy', purpose: 'To inform' } });
    expect(await held()).toEqual(['bundled board-paper: Board paper', 'own mine-2: Mine copy', 'own mine: Mine']);
  });

  it('is there once when it is opened again', async () => {
    const { folders, held } = library();
    for (let time = 0; time < 2; time += 1) await takeIntoLibrary(folders, template('mine', 'Mine'), TEMPLATE, 'copy', null);
    expect(await held()).toEqual(['bundled board-paper: Board paper', 'own mine: Mine']);
  });
});
