import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visitedFolders } from '../../../src/main/storage/visited-folders';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();

describe('where a dialog starts', () => {
  it('is the person’s documents at first, and what they chose last for the same purpose later', async () => {
    const home = folder();
    const press = join(home, 'press');
    mkdirSync(press);
    const visited = visitedFolders(join(home, 'visited.json'), join(home, 'Documents'), null);
    expect(await visited.startOf('articles')).toBe(join(home, 'Documents'));
    await visited.remember('articles', join(press, 'article.txt'));
    await visited.remember('exports', join(home, 'deck.pptx'));
    expect(await visited.startOf('articles')).toBe(press);
    expect(await visited.startOf('exports')).toBe(home);
    expect(await visited.startOf('briefings')).toBe(join(home, 'Documents'));
  });

  it('is the person’s documents when the folder is gone, or what is kept cannot be read', async () => {
    const home = folder();
    const file = join(home, 'visited.json');
    const gone = join(home, 'stick');
    mkdirSync(gone);
    const visited = visitedFolders(file, '/documents', null);
    await visited.remember('briefings', join(gone, 'a.lectern'));
    rmSync(gone, { recursive: true });
    expect(await visited.startOf('briefings')).toBe('/documents');
    writeFileSync(file, '{"articles": 7');
    expect(await visited.startOf('articles')).toBe('/documents');
  });
});
