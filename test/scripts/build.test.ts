import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { sourceFingerprint } from '../../scripts/build/fingerprint';
import { withLock } from '../../scripts/build/lock';
import { temporaryFolders } from '../main/temporary-folder';

const folder = temporaryFolders();

describe('the fingerprint of the sources', () => {
  let checkout: string;
  const put = (path: string, text: string): void => {
    mkdirSync(join(checkout, path, '..'), { recursive: true });
    writeFileSync(join(checkout, path), text);
  };
  beforeEach(() => {
    checkout = folder();
    for (const file of ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'src/main/a.ts', 'assets/x.json'])
      put(file, file);
  });

  it('stays while nothing changes, however often files are written', () => {
    const before = sourceFingerprint(checkout);
    put('src/main/a.ts', 'src/main/a.ts');
    expect(sourceFingerprint(checkout)).toBe(before);
  });

  it.each([
    ['a file changes', () => put('src/main/a.ts', 'other')],
    ['a file is added', () => put('src/main/b.ts', '')],
    ['a file is renamed', () => {
      rmSync(join(checkout, 'src/main/a.ts'));
      put('src/main/c.ts', 'src/main/a.ts');
    }],
    ['a package changes', () => put('package-lock.json', '{}')],
  ])('changes when %s', (_what, change) => {
    const before = sourceFingerprint(checkout);
    change();
    expect(sourceFingerprint(checkout)).not.toBe(before);
  });
});

describe('the build lock', () => {
  it('lets one work at a time', async () => {
    const lock = join(folder(), 'build.lock');
    let inside = 0;
    const most: number[] = [];
    await Promise.all(
      [1, 2, 3].map(() =>
        withLock(lock, async () => {
          inside += 1;
          most.push(inside);
          await wait(20);
          inside -= 1;
        }),
      ),
    );
    expect(Math.max(...most)).toBe(1);
  });

  it('is taken over from a process that was killed', async () => {
    const lock = join(folder(), 'build.lock');
    mkdirSync(lock);
    // No process has so high a number: Linux ends at 2^22.
    writeFileSync(join(lock, 'pid'), String(2 ** 22 + 1));
    expect(await withLock(lock, async () => 'built')).toBe('built');
  });

  it('is given back when the work fails', async () => {
    const lock = join(folder(), 'build.lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(lock, async () => 'built')).toBe('built');
  });
});
