import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBeside } from '../../../src/main/desktop/open-beside';
import { desktopProgram } from './desktop-program';

const folder = mkdtempSync(join(tmpdir(), 'lectern-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opener = (name: string, does: string): string => desktopProgram(folder, name, does);

describe.skipIf(process.platform === 'win32')('opening a written file beside the app', () => {
  it('gives the opener the file, whatever is in its name', async () => {
    const noted = join(folder, 'noted');
    expect(await openBeside('/there/Tin; rm -rf $HOME.pptx', opener('notes', `printf %s "$1" > '${noted}'`))).toBe(true);
    expect(readFileSync(noted, 'utf8')).toBe('/there/Tin; rm -rf $HOME.pptx');
  });

  it('waits for no program that shows the file until it is closed', async () => {
    const closed = join(folder, 'closed');
    expect(await openBeside('x.pptx', opener('stays', `while [ ! -e '${closed}' ]; do sleep 0.1; done; touch '${closed}.too'`))).toBe(true);
    expect(existsSync(`${closed}.too`)).toBe(false);
    writeFileSync(closed, '');
    await expect.poll(() => existsSync(`${closed}.too`), { timeout: 30_000 }).toBe(true);
  });

  it('says when nothing opens such files, or there is no opener', async () => {
    expect(await openBeside('x.pptx', opener('refuses', 'exit 3'))).toBe(false);
    expect(await openBeside('x.pptx', join(folder, 'none'))).toBe(false);
  });
});
