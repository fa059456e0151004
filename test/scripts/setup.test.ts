import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { missingLibraries } from '../../scripts/setup/libraries';
import { installPackages } from '../../scripts/setup/packages';
import { EXIT_NEEDS_INSTALL, NeedsPerson, runCommand } from '../../scripts/setup/need';
import { silent } from '../../scripts/setup/say';
import { temporaryFolders } from '../main/temporary-folder';

const folder = temporaryFolders();
const path = process.env['PATH'];
afterEach(() => {
  process.env['PATH'] = path;
  process.exitCode = 0;
  vi.restoreAllMocks();
});

/** Leaves only these programs on the PATH, each a line of shell. */
function putPrograms(programs: Readonly<Record<string, string>>): string {
  const bin = folder();
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  process.env['PATH'] = bin;
  return bin;
}

describe('shared libraries', () => {
  it('are missing where the linker says so', async () => {
    putPrograms({ ldd: 'echo "  libgtk-3.so.0 => not found"; echo "  libc.so.6 => /lib/libc.so.6 (0x1)"' });
    expect(await missingLibraries('/some/electron')).toEqual(['libgtk-3.so.0']);
  });
});

describe('installing packages', () => {
  const asUser = (): void => void vi.spyOn(process, 'getuid').mockReturnValue(1000);

  it('tells a person without a free sudo the one command', async () => {
    asUser();
    putPrograms({ 'apt-get': 'exit 0', sudo: 'exit 1' });
    const installing = installPackages(['xvfb'], 'Missing:', silent);
    await expect(installing).rejects.toMatchObject({
      command: 'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb',
    });
  });

  it('tells it too where there is no apt', async () => {
    putPrograms({});
    await expect(installPackages(['xvfb'], 'Missing:', silent)).rejects.toThrow(NeedsPerson);
  });

  it('says what apt said when it fails', async () => {
    asUser();
    putPrograms({ 'apt-get': 'exit 0', 'apt-cache': 'exit 100', sudo: 'case "$*" in *install*) echo "E: no candidate"; exit 100;; esac' });
    await expect(installPackages(['xvfb'], 'Missing:', silent)).rejects.toThrow(/E: no candidate/);
  });

  it('takes the newer name of a package where there is one', async () => {
    asUser();
    const asked = join(folder(), 'asked');
    putPrograms({
      'apt-get': 'exit 0',
      'apt-cache': '[ "$2" = libasound2t64 ]',
      sudo: `echo "$*" >> ${asked}`,
    });
    await installPackages(['libasound2', 'libnss3'], 'Missing:', silent);
    expect(readFileSync(asked, 'utf8')).toMatch(/install -y --no-install-recommends libasound2t64 libnss3\n$/);
  });
});

describe('a set-up command', () => {
  it('ends with code 3 and the command to run when a person is needed', async () => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    await runCommand(() => Promise.reject(new NeedsPerson('Xvfb is missing.', 'sudo apt-get install xvfb')));
    expect(process.exitCode).toBe(EXIT_NEEDS_INSTALL);
    expect(said.join('')).toBe('Xvfb is missing.\nPlease run:\n\n    sudo apt-get install xvfb\n\n');
  });
});
