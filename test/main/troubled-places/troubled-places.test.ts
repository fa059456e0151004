import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayMount, onSmallDisk } from '../small-disk';
import { temporaryFolders } from '../temporary-folder';
import { write, WRITINGS } from './writings';

/** A user like any other, when the tests run as root, whom nothing is refused. */
const ORDINARY = 61_234;
const isRoot = process.getuid?.() === 0;
const folder = temporaryFolders();

/** Whether another user could run the tests' own code from here. */
function isReadableByOthers(path: string): boolean {
  for (let at = path; dirname(at) !== at; at = dirname(at)) if ((statSync(at).mode & 0o005) !== 0o005) return false;
  return true;
}

const NO_MOUNT = 'this user may not mount disks';
const WHY_NOT =
  process.platform === 'win32'
    ? 'Windows has no such permissions'
    : isRoot && !isReadableByOthers(process.cwd())
      ? 'the checkout lies where no other user may read'
      : null;

/** A folder of the ordinary user's. */
function ownFolder(): string {
  const made = folder();
  chmodSync(made, 0o755);
  if (isRoot) chownSync(made, ORDINARY, ORDINARY);
  return made;
}

/** All writings, as somebody who is not root. @returns a code each. */
function writtenAsOther(at: string, file: string): readonly string[] {
  const home = ownFolder();
  const as = isRoot ? { uid: ORDINARY, gid: ORDINARY } : {};
  const done = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'write-as-other.ts'), at, join(home, 'backups'), file], {
    ...as,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: home, TMPDIR: home },
  });
  expect(done.stderr).toBe('');
  return done.stdout.trim().split('\n');
}

const all = (code: string): readonly string[] => WRITINGS.map(() => code);

describe.each(WRITINGS)('%s', { timeout: 60_000 }, (writing) => {
  it('onto a full disk leaves the old file whole and nothing beside it', async ({ skip }) => {
    skip(!mayMount(), NO_MOUNT);
    const [at, backups] = [folder(), folder()];
    await onSmallDisk(at, 12, async () => {
      writeFileSync(join(at, 'file'), 'old');
      writeFileSync(join(at, 'filling'), Buffer.alloc(4_096));
      expect(await write(writing, join(at, 'file'), backups)).toBe('disk-full');
      expect(readFileSync(join(at, 'file'), 'utf8')).toBe('old');
      expect(readdirSync(at).sort()).toEqual(['file', 'filling']);
    });
  });

  it('onto a disk that can only be read is refused by name', async ({ skip }) => {
    skip(!mayMount(), NO_MOUNT);
    const [at, backups] = [folder(), folder()];
    await onSmallDisk(at, 64, async (disk) => {
      writeFileSync(join(at, 'file'), 'old');
      disk.makeReadOnly();
      expect(await write(writing, join(at, 'file'), backups)).toBe('read-only-disk');
      expect(readFileSync(join(at, 'file'), 'utf8')).toBe('old');
    });
  });

  it('into a folder that has vanished says that it is gone, and makes none', async () => {
    const [at, backups] = [folder(), folder()];
    const gone = join(at, 'gone');
    mkdirSync(gone);
    rmSync(gone, { recursive: true });
    expect(await write(writing, join(gone, 'file'), backups)).toBe('folder-missing');
    expect(readdirSync(at)).toEqual([]);
  });

  it('through a symbolic link replaces what it points at and leaves the link', async () => {
    const [at, elsewhere, backups] = [folder(), folder(), folder()];
    writeFileSync(join(elsewhere, 'real'), 'old');
    symlinkSync(join(elsewhere, 'real'), join(at, 'link'));
    expect(await write(writing, join(at, 'link'), backups)).toBe('written');
    expect(readlinkSync(join(at, 'link'))).toBe(join(elsewhere, 'real'));
    expect(readFileSync(join(elsewhere, 'real'), 'utf8')).not.toBe('old');
    expect([readdirSync(at), readdirSync(elsewhere)]).toEqual([['link'], ['real']]);
  });

  it('through a link that points nowhere is refused, and through one that points at itself', async () => {
    const [at, backups] = [folder(), folder()];
    symlinkSync('nowhere/file', join(at, 'lost'));
    symlinkSync('round', join(at, 'round'));
    expect(await write(writing, join(at, 'lost'), backups)).toBe('folder-missing');
    expect(await write(writing, join(at, 'round'), backups)).toBe('folder-missing');
    expect(readdirSync(at).map((name) => lstatSync(join(at, name)).isSymbolicLink())).toEqual([true, true]);
  });

  it('over a folder is refused', async () => {
    const [at, backups] = [folder(), folder()];
    mkdirSync(join(at, 'file'));
    expect(await write(writing, join(at, 'file'), backups)).toBe('target-is-folder');
  });
});

describe('somebody who is not root', { timeout: 60_000 }, () => {
  it('may write into a folder of their own', ({ skip }) => {
    skip(WHY_NOT !== null, WHY_NOT ?? '');
    const at = ownFolder();
    expect(writtenAsOther(at, 'file')).toEqual(all('written'));
    expect(readdirSync(at)).toEqual(['file']);
  });

  it('is told of a folder that they may not write, and the old file stays', ({ skip }) => {
    skip(WHY_NOT !== null, WHY_NOT ?? '');
    const at = ownFolder();
    writeFileSync(join(at, 'file'), 'old', { mode: 0o666 });
    chmodSync(at, 0o555);
    expect(writtenAsOther(at, 'file')).toEqual(all('not-permitted'));
    expect(readFileSync(join(at, 'file'), 'utf8')).toBe('old');
    expect(readdirSync(at)).toEqual(['file']);
    chmodSync(at, 0o755);
  });

  it('is told of a folder that they may not even look into', ({ skip }) => {
    skip(WHY_NOT !== null, WHY_NOT ?? '');
    const [at] = [ownFolder()];
    const closed = join(at, 'closed');
    mkdirSync(closed, { mode: 0o000 });
    expect(writtenAsOther(closed, 'file')).toEqual(all('not-permitted'));
    chmodSync(closed, 0o700);
    expect(readdirSync(closed)).toEqual([]);
  });

  it('is told of a file that is write-protected, and it stays', ({ skip }) => {
    skip(WHY_NOT !== null, WHY_NOT ?? '');
    const at = ownFolder();
    writeFileSync(join(at, 'file'), 'old');
    if (isRoot) chownSync(join(at, 'file'), ORDINARY, ORDINARY);
    chmodSync(join(at, 'file'), 0o444);
    expect(writtenAsOther(at, 'file')).toEqual(all('read-only-file'));
    expect(readFileSync(join(at, 'file'), 'utf8')).toBe('old');
    expect(() => accessSync(join(at, 'file'), constants.R_OK)).not.toThrow();
  });
});
