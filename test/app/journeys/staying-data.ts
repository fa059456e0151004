import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for someone's data that stays from start to start of a journey; called before any other hook, it goes after the last. */
export function stayingData(): string {
  const userData = mkdtempSync(join(tmpdir(), 'lectern-user-'));
  afterAll(() => rmSync(userData, { recursive: true, force: true }));
  return userData;
}
