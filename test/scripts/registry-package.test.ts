import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPackage, integrityOf } from '../../scripts/runtime/registry-package';
import { NeedsPerson } from '../../scripts/setup/need';
import { temporaryFolders } from '../main/temporary-folder';

const folder = temporaryFolders();
const path = process.env['PATH'];
afterEach(() => {
  process.env['PATH'] = path;
});

/** Puts an `npm` first on the PATH that writes a tarball, or fails. */
function putNpm(script: string): void {
  const bin = folder();
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'npm'), 0o755);
  process.env['PATH'] = `${bin}:${path}`;
}

const WRITES = 'for word; do case "$word" in --pack-destination=*) printf tarball > "${word#*=}/p.tgz";; esac; done';
const wanted = async (text: string) => {
  const file = join(folder(), 'wanted');
  writeFileSync(file, text);
  return { name: 'some-package', version: '1.0.0', integrity: await integrityOf(file), bytes: text.length };
};
const quiet = { update() {}, end() {} };

describe('fetching a package from the registry', () => {
  it('gives the tarball when its bytes are the pinned ones', async () => {
    putNpm(WRITES);
    const into = folder();
    expect(await fetchPackage(await wanted('tarball'), into, quiet)).toBe(join(into, 'p.tgz'));
  });

  it('refuses other bytes', async () => {
    putNpm(WRITES);
    const fetching = fetchPackage(await wanted('another'), folder(), quiet);
    await expect(fetching).rejects.toThrow(/not the package that was tried/);
  });

  it('says what npm said when it fails', async () => {
    putNpm('echo "E403 forbidden by policy" >&2; exit 1');
    const fetching = fetchPackage(await wanted('tarball'), folder(), quiet);
    await expect(fetching).rejects.toThrow(NeedsPerson);
    await expect(fetching).rejects.toThrow(/E403 forbidden by policy/);
  });
});
