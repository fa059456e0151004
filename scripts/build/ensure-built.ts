import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../setup/run';
import type { Say } from '../setup/say';
import { sourceFingerprint } from './fingerprint';
import { withLock } from './lock';

/**
 * Builds dist/ when a file that the build reads has changed since.
 * @throws when the build fails, with what it printed.
 */
export async function ensureBuilt(checkout: string, say: Say): Promise<void> {
  const stamp = join(checkout, 'dist', 'fingerprint');
  const fingerprint = sourceFingerprint(checkout);
  const isFresh = (): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (isFresh()) return;

  mkdirSync(join(checkout, '.cache'), { recursive: true });
  await withLock(join(checkout, '.cache', 'build.lock'), async () => {
    if (isFresh()) return;
    say('Building…');
    const cli = join(checkout, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const built = await run(process.execPath, [cli, 'build', '--logLevel', 'warn'], { cwd: checkout });
    if (built.code !== 0) throw new Error(`The build failed:\n${built.output}`);
    writeFileSync(stamp, fingerprint);
  });
}
