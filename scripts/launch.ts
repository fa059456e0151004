import { dirname } from 'node:path';
import { machineSources, resolveRuntime, type Runtime } from './runtime/resolve-runtime';
import { ensureDisplay, type Display } from './setup/display';
import { ensureLibraries } from './setup/libraries';
import { ensureSandbox } from './setup/sandbox';
import type { Say } from './setup/say';

/** Root of the checkout that these scripts belong to. */
export const checkout = dirname(import.meta.dirname);

/** An Electron ready to start: runtime, libraries and display are there. */
export interface Launch {
  readonly runtime: Runtime;
  /** Chromium's switches that this machine needs. */
  readonly switches: readonly string[];
  readonly display: Display;
}

/**
 * Fetches and installs whatever is missing to start Electron here.
 * @throws NeedsPerson for what it cannot.
 */
export async function prepareLaunch(say: Say): Promise<Launch> {
  const runtime = await resolveRuntime(machineSources(checkout));
  await ensureLibraries(runtime.executable, say);
  // Chromium's sandbox cannot run as root; for anyone else it stays on.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot) ensureSandbox(runtime.executable);
  const display = await ensureDisplay(say);
  return { runtime, switches: isRoot ? ['--no-sandbox'] : [], display };
}
