import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyNames } from '../../../src/core/model/copy-name';
import { copyBeside, renameFile } from '../../../src/main/storage/rename-file';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();

function file(name: string, text = 'briefing', at = folder()): string {
  writeFileSync(join(at, name), text);
  return join(at, name);
}

describe('a file that is renamed', () => {
  it('keeps its folder, its extension and its content', async () => {
    const path = file('old.lectern');
    const renamed = await renameFile(path, 'Results for June');
    expect(renamed).toMatchObject({ ok: true });
    expect(renamed.ok && basename(renamed.value)).toBe('Results for June.lectern');
    expect(existsSync(path)).toBe(false);
    expect(renamed.ok && readFileSync(renamed.value, 'utf8')).toBe('briefing');
  });

  it('never replaces another', async () => {
    const at = folder();
    const path = file('old.lectern', 'old', at);
    const other = file('taken.lectern', 'other', at);
    expect(await renameFile(path, 'taken')).toMatchObject({ ok: false, failure: { code: 'name-taken' } });
    expect(readFileSync(other, 'utf8')).toBe('other');
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('cannot leave its folder by its name', async () => {
    const path = file('old.lectern');
    const renamed = await renameFile(path, '../../elsewhere');
    expect(renamed.ok && join(renamed.value, '..')).toBe(join(path, '..'));
  });

  it('is told when it is no longer there', async () => {
    expect(await renameFile(join(folder(), 'gone.lectern'), 'new')).toMatchObject({ failure: { code: 'file-missing' } });
  });
});

describe('a copy beside a file', () => {
  it('takes the first free name', async () => {
    const path = file('deck.lectern');
    const names = async () => {
      const copied = await copyBeside(path, copyNames('deck', 'copy'));
      return copied.ok ? basename(copied.value) : copied.failure.code;
    };
    expect([await names(), await names()]).toEqual(['deck copy.lectern', 'deck copy 2.lectern']);
  });
});
