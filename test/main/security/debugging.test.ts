import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusalWords, refusedSwitch } from '../../../src/main/security/debugging';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();
const asked = (...names: readonly string[]) => ({ hasSwitch: (name: string) => names.includes(name) });

function manifest(says: object): string {
  const file = join(folder(), 'package.json');
  writeFileSync(file, JSON.stringify({ name: 'lectern', ...says }));
  return file;
}

describe('an installed Lectern', () => {
  it.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'disable-web-security'])('does not start with --%s', (name) => {
    expect(refusedSwitch(asked('no-sandbox', name), true, manifest({}))).toBe(name);
    expect(refusalWords(name)).toMatch(/^Lectern does not start with --.+\.\nStart it without.+\.\n$/s);
  });

  it('starts with any other, and does not even read what it is', () => {
    expect(refusedSwitch(asked('no-sandbox', 'user-data-dir'), true, '/nowhere/package.json')).toBeNull();
  });

  it('may be driven from outside only when it was packed for testing, in so many words', () => {
    expect(refusedSwitch(asked('remote-debugging-pipe'), true, manifest({ forTesting: true }))).toBeNull();
    expect(refusedSwitch(asked('remote-debugging-pipe'), true, manifest({ forTesting: 'yes' }))).toBe('remote-debugging-pipe');
  });

  it('leaves a checkout to those who work on it', () => {
    expect(refusedSwitch(asked('inspect'), false, '/nowhere/package.json')).toBeNull();
  });
});
