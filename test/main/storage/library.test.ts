import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEMPLATE } from '../../../src/main/storage/own-files';
import { keepInLibrary, listLibrary, removeFromLibrary } from '../../../src/main/storage/library';
import type { Template } from '../../../src/core/model/template';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();

const template = (id: string, name: string): Template => ({
  format: 'lectern-template',
  version: 1,
  id,
  name,
  purpose: 'To inform',
  audience: 'A committee',
  eyebrow: '',
  marking: '',
  slides: [
    { id: 's1', kind: 'cover', required: true, title: 'Cover', section: null, guidance: '' },
  ],
});

const put = (at: string, value: Template): void =>
  writeFileSync(join(at, `${value.id}.lectern-template`), JSON.stringify(value));

const names = async (bundled: string, own: string | null) =>
  (await listLibrary({ bundled, own }, TEMPLATE)).entries.map(({ origin, value }) => `${origin} ${value.name}`);

describe('a library', () => {
  it('lists what came with the app and what the user keeps', async () => {
    const [bundled, own] = [folder(), folder()];
    put(bundled, template('board', 'Board paper'));
    put(own, template('mine', 'My own'));
    expect(await names(bundled, own)).toEqual(['bundled Board paper', 'own My own']);
  });

  it('lets an own file stand for the bundled one of the same id', async () => {
    const [bundled, own] = [folder(), folder()];
    put(bundled, template('board', 'Board paper'));
    await keepInLibrary(own, template('board', 'Our board paper'), TEMPLATE, null);
    expect(await names(bundled, own)).toEqual(['own Our board paper']);
    await removeFromLibrary(own, 'board', TEMPLATE);
    expect(await names(bundled, own)).toEqual(['bundled Board paper']);
  });

  it('reports an unusable file, leaves it, and lists the others', async () => {
    const bundled = folder();
    put(bundled, template('good', 'Good'));
    writeFileSync(join(bundled, 'broken.lectern-template'), '{"format":');
    const { entries, unusable } = await listLibrary({ bundled, own: null }, TEMPLATE);
    expect(entries).toHaveLength(1);
    expect(unusable.map(({ failure }) => failure.code)).toEqual(['not-json']);
    expect(readFileSync(join(bundled, 'broken.lectern-template'), 'utf8')).toBe('{"format":');
  });

  it('is empty where the user’s folder is not there yet, and makes it when something is kept', async () => {
    const own = join(folder(), 'templates');
    expect(await names(folder(), own)).toEqual([]);
    await keepInLibrary(own, template('first', 'First'), TEMPLATE, null);
    expect(readdirSync(own)).toEqual(['first.lectern-template']);
  });

  it.each(['../escape', '', 'a/b', 'CON:', '.hidden', 'ü', `${'x'.repeat(200)}`])(
    'refuses the id %j, which could leave the folder',
    async (id) => {
      const own = join(folder(), 'own');
      mkdirSync(own);
      const kept = await keepInLibrary(own, template(id, 'Any'), TEMPLATE, null);
      expect(kept.ok ? 'kept' : kept.failure.code).toBe('bad-id');
      expect(readdirSync(own)).toEqual([]);
      expect(existsSync(join(own, '..', 'escape.lectern-template'))).toBe(false);
    },
  );
});
