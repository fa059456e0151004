import { installPackages } from './packages';
import { run } from './run';
import type { Say } from './say';

/** What Chromium links against that a Debian without a desktop lacks. */
const PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatspi2.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
] as const;

/** Names of the shared libraries that a program needs and the system lacks. */
export async function missingLibraries(executable: string): Promise<readonly string[]> {
  const { output } = await run('ldd', [executable]);
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]!);
}

/**
 * Makes sure that Electron's shared libraries are there.
 * @throws NeedsPerson where they cannot be installed without a person.
 */
export async function ensureLibraries(executable: string, say: Say): Promise<void> {
  if (process.platform !== 'linux') return;
  if ((await missingLibraries(executable)).length === 0) return;
  await installPackages(PACKAGES, 'Electron needs shared libraries that are missing here:', say);
}
