import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecents, rememberRecent } from '../../../src/main/storage/recents';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();
const opened = '2023-07-03T09:00:00.000Z';

describe('the briefings opened last', () => {
  it('stand newest first, each once, twelve at most', async () => {
    const file = join(folder(), 'recent.json');
    for (const name of ['first', ...Array.from({ length: 13 }, (_, i) => `b${i}`), 'b5'])
      await rememberRecent(file, { path: `/home/ann/${name}.lectern`, opened }, null);
    const names = (await readRecents(file)).map(({ path }) => path.split('/').at(-1));
    expect(names.slice(0, 3)).toEqual(['b5.lectern', 'b12.lectern', 'b11.lectern']);
    expect(names).toHaveLength(12);
  });

  it('are none when the list cannot be read, and the list is made anew', async () => {
    const file = join(folder(), 'recent.json');
    writeFileSync(file, '[{"path": 7');
    expect(await readRecents(file)).toEqual([]);
    await rememberRecent(file, { path: '/a.lectern', opened }, null);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([{ path: '/a.lectern', opened }]);
  });
});
