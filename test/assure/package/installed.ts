import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../../scripts/launch';

/** An ordinary user of this machine, made for the test: root can neither use nor prove the sandbox. */
const USER = 'lectern-tester';
export const home = `/home/${USER}`;

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Installing needs root and Debian's tools; another user gets no way on to root's display, so a virtual one. */
export const canInstall = process.getuid?.() === 0 && ['dpkg', 'xvfb-run', 'xauth'].every(has);

const must = (program: string, args: readonly string[]): string => {
  const done = spawnSync(program, args, { encoding: 'utf8', cwd: checkout });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${done.stdout}${done.stderr}`);
  return done.stdout;
};

/** Packs, installs, and makes the user. @returns the files that the package put on the system. */
export function install(): readonly string[] {
  must('npm', ['run', '-s', 'dist', '--', '--for-testing']);
  const release = join(checkout, 'out', 'release');
  const file = readdirSync(release).find((name) => name.endsWith('-for-testing_amd64.deb')) ?? '';
  must('dpkg', ['--install', join(release, file)]);
  spawnSync('userdel', ['--remove', USER]);
  must('useradd', ['--create-home', USER]);
  return must('dpkg', ['--listfiles', 'lectern']).trim().split('\n');
}

export function remove(): void {
  must('dpkg', ['--purge', 'lectern']);
}

export function removeUser(): void {
  spawnSync('pkill', ['-u', USER]);
  spawnSync('userdel', ['--remove', '--force', USER]);
}

const asUser = (command: string): readonly string[] => ['--login', USER, '--command', `cd ~ && ${command}`];

/** Runs a command as that user to its end. */
export function runAsUser(command: string): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('su', asUser(command), { encoding: 'utf8', timeout: 120_000 });
  return { code: status, out: stdout, err: stderr };
}

/** Starts a program with a window as that user, two pipes to its DevTools open, and leaves it running. */
export const startAsUser = (command: string): ChildProcess =>
  spawn('su', asUser(`xvfb-run -a ${command} --remote-debugging-pipe`), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });

/** Where a release would stand that is otherwise the installed package, byte by byte. */
const RELEASE = '/opt/Lectern-release';

/**
 * The installed program without the word by which a package for testing may be driven from outside.
 * Everything but the archive with that word is the same file on the disk.
 * @returns its executable.
 */
export function asReleased(): string {
  rmSync(RELEASE, { recursive: true, force: true });
  must('cp', ['--archive', '--link', '/opt/Lectern', RELEASE]);
  const archive = join(RELEASE, 'resources', 'app.asar');
  const bytes = readFileSync(archive);
  const at = bytes.indexOf('"forTesting": true');
  if (at < 0) throw new Error('The package does not say that it is for testing');
  bytes.write('"forTesting": null', at);
  unlinkSync(archive);
  writeFileSync(archive, bytes, { mode: 0o644 });
  return join(RELEASE, 'lectern');
}

export const removeReleased = (): void => rmSync(RELEASE, { recursive: true, force: true });

/** The status lines of that user's processes whose command line holds `words`. */
export function processesOf(words: string): readonly string[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return command.startsWith('/opt/Lectern/') && command.includes(words) ? [readFileSync(`/proc/${pid}/status`, 'utf8')] : [];
    } catch {
      // It ended while it was looked at.
      return [];
    }
  });
}
