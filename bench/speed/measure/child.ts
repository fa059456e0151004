import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a program needed, from its start to its end. */
export interface Ended {
  /** Milliseconds. */
  readonly wall: number;
  readonly stdout: string;
}

/**
 * Runs a program to its end.
 * @throws with what it said, when it fails.
 */
export async function timed(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const start = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
  return { wall: performance.now() - start, stdout };
}
