import { existsSync, readFileSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../setup/run';

/** Longest wait for the download's server to answer: behind a wall packets are often just dropped. */
const PROBE_MS = 8_000;

/** The installed package's own record of where its executable is, or null before its download. */
export function installedExecutable(electronPackage: string): string | null {
  const record = join(electronPackage, 'path.txt');
  if (!existsSync(record)) return null;
  const executable = join(electronPackage, 'dist', readFileSync(record, 'utf8'));
  return existsSync(executable) ? executable : null;
}

/** The version of the installed electron package: '45.4.1'. */
export const packageVersion = (electronPackage: string): string =>
  (JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')) as { version: string }).version;

async function reachable(env: NodeJS.ProcessEnv): Promise<boolean> {
  // Its downloader can use a proxy that plain fetch cannot: then only trying tells.
  if (env['ELECTRON_GET_USE_PROXY']) return true;
  const mirror = env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? 'https://github.com/';
  return fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) }).then(
    () => true,
    () => false,
  );
}

/**
 * Lets the electron package download its own binary, as it would on first use.
 * @returns the executable, or null when the download cannot be had here.
 */
export async function downloadOfficial(
  electronPackage: string,
  env: NodeJS.ProcessEnv,
): Promise<string | null> {
  if (!(await reachable(env))) return null;
  await run(process.execPath, [join(electronPackage, 'install.js')], { env });
  return installedExecutable(electronPackage);
}

const DAY_MS = 24 * 60 * 60 * 1000;
const refusalRecord = (cache: string): string => join(cache, 'official-download-refused');

/** Whether the official download was refused within the last day, so that asking again can wait. */
export const refusedToday = (cache: string): Promise<boolean> =>
  stat(refusalRecord(cache)).then(
    ({ mtimeMs }) => Date.now() - mtimeMs < DAY_MS,
    () => false,
  );

/** Notes that the official download was refused just now. */
export async function rememberRefusal(cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  await writeFile(refusalRecord(cache), '');
}
