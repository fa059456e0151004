import { spawn } from 'node:child_process';
import { installPackages } from './packages';
import { run } from './run';
import type { Say } from './say';

/** Where windows can be shown, and how to end it. */
export interface Display {
  /** Variables to add to the environment of a program with windows. */
  readonly env: Readonly<Record<string, string>>;
  end(): void;
}

const present: Display = { env: {}, end() {} };

const hasDisplay = (env: NodeJS.ProcessEnv): boolean =>
  process.platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);

/** Starts Xvfb on a display that it finds free itself, and waits until it answers. */
function startXvfb(): Promise<Display> {
  return new Promise((resolve, reject) => {
    const xvfb = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    let number = '';
    xvfb.stdio[3]!.on('data', (part: Buffer) => {
      number += part.toString('ascii');
      if (!number.endsWith('\n')) return;
      const end = (): void => void xvfb.kill();
      process.once('exit', end);
      xvfb.unref();
      resolve({ env: { DISPLAY: `:${number.trim()}` }, end });
    });
    xvfb.on('error', reject);
    xvfb.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
}

/**
 * The display that is there, or else a virtual one, installed first where it is missing.
 * @throws NeedsPerson where Xvfb cannot be installed without a person.
 */
export async function ensureDisplay(say: Say, env: NodeJS.ProcessEnv = process.env): Promise<Display> {
  if (hasDisplay(env)) return present;
  if ((await run('Xvfb', ['-version'])).code === 127)
    await installPackages(['xvfb'], 'There is no display, and no virtual one; missing:', say);
  return startXvfb();
}
