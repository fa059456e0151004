import { execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';

/** A user like any other; the id is free on every system that hands out ids from 1000 up. */
const USER = 61_234;

const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), 'lectern-sandbox-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Process {
  readonly type: string | null;
  readonly command: string;
  readonly seccomp: string;
  readonly userSpace: string;
}

const field = (status: string, name: string): string => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';

/** Every process of the user, as the kernel tells of it. */
function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        if (field(status, 'Uid') !== String(USER)) return [];
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const type = /--type=(\S+)/.exec(command)?.[1] ?? null;
        return [{ type, command, seccomp: field(status, 'Seccomp'), userSpace: readlinkSync(`/proc/${id}/ns/user`) }];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
}

it(
  'for an ordinary user every page runs in the sandbox: system calls filtered, namespaces of its own',
  async (context) => {
    context.skip(!isRoot || process.platform !== 'linux', 'only root may start it as another user');
    const { executable, appFolder, env } = inject('launch');
    // The user may not read root's folders: runtime and app are copied to where it may.
    const runtime = join(folder, 'runtime');
    execFileSync('cp', ['-a', dirname(executable), runtime]);
    const app = join(folder, 'app');
    mkdirSync(app);
    for (const part of ['dist', 'assets', 'package.json']) cpSync(join(appFolder, part), join(app, part), { recursive: true });
    const home = join(folder, 'home');
    mkdirSync(home);
    for (const place of [folder, home]) chownSync(place, USER, USER);
    execFileSync('chmod', ['-R', 'a+rX', folder]);

    const program = join(runtime, executable.slice(dirname(executable).length + 1));
    const running = spawn(program, [app, `--user-data-dir=${join(home, 'data')}`], {
      uid: USER,
      gid: USER,
      env: { ...env, PATH: process.env['PATH'] ?? '', DISPLAY: env['DISPLAY'] ?? process.env['DISPLAY'] ?? '', HOME: home, LANG: 'en_GB.UTF-8' },
      stdio: 'ignore',
    });
    try {
      await expect.poll(() => processes().filter(({ type }) => type === 'renderer').length, { timeout: 30_000 }).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      const all = processes();
      const own = all.find(({ type }) => type === null);
      const pages = all.filter(({ type }) => type === 'renderer');
      expect(own?.command).not.toContain('--no-sandbox');
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        // 2: a filter decides on every system call.
        expect(page.seccomp).toBe('2');
        expect(page.userSpace).not.toBe(own?.userSpace);
      }
    } finally {
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGKILL');
      await ended;
    }
  },
);
