import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All that the build reads, from the checkout's root. */
const INPUTS = ['src', 'assets', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

function* filesUnder(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/** A hash of names and contents of everything that the build reads: two equal ones, one build. */
export function sourceFingerprint(checkout: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS)
    for (const file of filesUnder(join(checkout, input)))
      hash.update(relative(checkout, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
