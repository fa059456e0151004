import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readFileSync, readdirSync } from 'node:fs';
import { checkout } from '../../../scripts/launch';

/** How a command ended, and the most memory that it and what it started had at once. */
export interface Measured {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly megabytes: number;
  readonly seconds: number;
}

/** How often the memory is looked at. */
const EVERY_MS = 50;

/** Resident megabytes of a process and all below it, shared pages counted once, as Linux tells. */
function megabytesOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^PPid:\s*(\d+)/m.exec(read(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const belongs = (id: number): boolean => id === root || (parents.has(id) && belongs(parents.get(id) ?? 0));
  const proportional = (id: number): number => Number(/^Pss:\s*(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
  return [...parents.keys()].filter(belongs).reduce((sum, id) => sum + proportional(id), 0) / 1024;
}

/** What a file of the kernel's says; nothing when the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Runs a command to its end and watches its memory. */
export function measured(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Measured> {
  return new Promise((resolve) => {
    const start = Date.now();
    const child = spawn(program, args, { cwd, env });
    let [out, err, megabytes] = ['', '', 0];
    const look = setInterval(() => {
      megabytes = Math.max(megabytes, megabytesOf(child.pid ?? 0));
    }, EVERY_MS);
    child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    child.once('close', (status) => {
      clearInterval(look);
      resolve({ status, out, err, megabytes: Math.round(megabytes), seconds: Math.round((Date.now() - start) / 1000) });
    });
  });
}

/** The built command line, in a folder. */
export const lectern = (cwd: string, ...args: readonly string[]): Promise<Measured> =>
  measured(process.execPath, [join(checkout, 'dist', 'main', 'cli.cjs'), ...args], cwd);
