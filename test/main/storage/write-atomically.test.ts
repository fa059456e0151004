import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { pendingWritesIn, sweepPendingWrites } from '../../../src/main/storage/pending-writes';
import { writeAtomically } from '../../../src/main/storage/write-atomically';
import { mayMount, onSmallDisk } from '../small-disk';
import { temporaryFolders } from '../temporary-folder';

const folder = temporaryFolders();
const bytes = (text: string): Buffer => Buffer.from(text);
const code = (result: Awaited<ReturnType<typeof writeAtomically>>): string =>
  result.ok ? 'written' : result.failure.code;

describe('writing a file atomically', () => {
  it('makes a new file and leaves nothing beside it', async () => {
    const at = folder();
    const written = await writeAtomically(join(at, 'deck.pptx'), bytes('new'), null);
    expect(written).toEqual({ ok: true, value: join(at, 'deck.pptx') });
    expect(readdirSync(at)).toEqual(['deck.pptx']);
  });

  it('replaces a file and keeps its permissions', async () => {
    const file = join(folder(), 'deck.lectern');
    writeFileSync(file, 'old', { mode: 0o640 });
    await writeAtomically(file, bytes('new'), null);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('writes through a symbolic link and leaves the link a link', async () => {
    const at = folder();
    writeFileSync(join(at, 'real.lectern'), 'old');
    symlinkSync('real.lectern', join(at, 'link.lectern'));
    await writeAtomically(join(at, 'link.lectern'), bytes('new'), null);
    expect(lstatSync(join(at, 'link.lectern')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(at, 'real.lectern'), 'utf8')).toBe('new');
  });

  it('refuses a link that points nowhere, and leaves it alone', async () => {
    const at = folder();
    symlinkSync('gone/file', join(at, 'link'));
    expect(code(await writeAtomically(join(at, 'link'), bytes('new'), null))).toBe('folder-missing');
    expect(lstatSync(join(at, 'link')).isSymbolicLink()).toBe(true);
  });

  it('refuses a read-only file and leaves it as it was', async () => {
    const file = join(folder(), 'protected.pdf');
    writeFileSync(file, 'old');
    chmodSync(file, 0o444);
    expect(code(await writeAtomically(file, bytes('new'), null))).toBe('read-only-file');
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('names a missing folder, a folder as target, a file as folder and a name that is too long', async () => {
    const at = folder();
    mkdirSync(join(at, 'taken'));
    writeFileSync(join(at, 'file'), '');
    const attempts = ['gone/deck.pdf', 'taken', 'file/deck.pdf', `${'n'.repeat(300)}.pdf`];
    const codes: string[] = [];
    for (const attempt of attempts) codes.push(code(await writeAtomically(join(at, attempt), bytes('x'), null)));
    expect(codes).toEqual(['folder-missing', 'target-is-folder', 'folder-missing', 'name-too-long']);
    expect(readdirSync(at).sort()).toEqual(['file', 'taken']);
  });

  it('writes a name of 250 bytes', async () => {
    const name = `${'n'.repeat(245)}.pptx`;
    const at = folder();
    await writeAtomically(join(at, name), bytes('x'), null);
    expect(readdirSync(at)).toEqual([name]);
  });

  it.runIf(mayMount())('keeps the old file whole when the disk is full', async () => {
    const at = folder();
    await onSmallDisk(at, 256, async () => {
      const file = join(at, 'deck.pdf');
      writeFileSync(file, 'old');
      const result = await writeAtomically(file, Buffer.alloc(1_000_000), null);
      expect(code(result)).toBe('disk-full');
      expect(readFileSync(file, 'utf8')).toBe('old');
      expect(readdirSync(at)).toEqual(['deck.pdf']);
    });
  });

  it.runIf(mayMount())('names a disk that can only be read', async () => {
    const at = folder();
    await onSmallDisk(at, 256, async (disk) => {
      disk.makeReadOnly();
      expect(code(await writeAtomically(join(at, 'deck.pdf'), bytes('x'), null))).toBe('read-only-disk');
    });
  });

  it('leaves the old or the new file, whole, when it is killed at any moment', async () => {
    const at = folder();
    const file = join(at, 'deck.lectern');
    const old = 'o'.repeat(300_000);
    const fresh = 'n'.repeat(300_000);
    const script = join(import.meta.dirname, 'write-forever.ts');
    for (const delay of [5, 17, 40, 75]) {
      writeFileSync(file, old);
      const writer = spawn(process.execPath, ['--import', 'tsx', script, file, join(at, 'pending')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => writer.stdout.once('data', resolve));
      await wait(delay);
      const ended = new Promise((resolve) => writer.once('exit', resolve));
      writer.kill('SIGKILL');
      await ended;
      expect([old, fresh]).toContain(readFileSync(file, 'utf8'));
      await sweepPendingWrites(join(at, 'pending'));
      expect(readdirSync(at).filter((name) => name !== 'pending')).toEqual(['deck.lectern']);
    }
  });
});

describe('sweeping after a crash', () => {
  it('removes the temporary files that were noted, wherever they are', async () => {
    const [notes, elsewhere] = [folder(), folder()];
    const left = join(elsewhere, '.deck.0123456789abcdef.lectern-tmp');
    writeFileSync(left, 'half');
    await pendingWritesIn(notes).note(left);
    expect(await sweepPendingWrites(notes)).toEqual([left]);
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(notes)).toEqual([]);
  });

  it('never touches a file that a damaged note names', async () => {
    const at = folder();
    const precious = join(at, 'report.docx');
    writeFileSync(precious, 'mine');
    mkdirSync(join(at, 'notes'));
    writeFileSync(join(at, 'notes', 'n1'), precious);
    await sweepPendingWrites(join(at, 'notes'));
    expect(readFileSync(precious, 'utf8')).toBe('mine');
  });

  it('does nothing where nothing was ever written', async () => {
    expect(await sweepPendingWrites(join(folder(), 'none'))).toEqual([]);
  });
});
