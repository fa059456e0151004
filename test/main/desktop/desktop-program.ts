import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program of the desktop that does so. */
export function desktopProgram(folder: string, name: string, does: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${does}\n`);
  chmodSync(path, 0o755);
  return path;
}
