import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that stands in the recovery folder of someone's data. */
export function keptIn(userData: string): string {
  const folder = join(userData, 'recovery');
  const files = readdirSync(folder).filter((name) => name.endsWith('.lectern-recovery'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
