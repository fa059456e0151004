import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the system lets one program watch another's calls; strace is fetched where it may be. */
export function mayTrace(): boolean {
  const works = (): boolean => {
    try {
      execFileSync('strace', ['-f', '-e', 'trace=connect', 'true'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (works()) return true;
  try {
    execFileSync('apt-get', ['install', '-y', '-qq', 'strace'], { stdio: 'ignore' });
  } catch {
    return false;
  }
  return works();
}

/** A stand-in for Electron that records every addressed network call of all its processes in `log`. */
export function tracedExecutable(executable: string, folder: string, log: string): string {
  const script = join(folder, 'traced-electron');
  const traced = 'trace=connect,sendto,sendmsg,sendmmsg';
  writeFileSync(script, `#!/bin/sh\nexec strace -f -qq -o '${log}' -e ${traced} '${executable}' "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

/** Calls in a record that name an internet address, of whichever family; local sockets name a file. */
export const addressedCalls = (log: string): readonly string[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /sa_family=AF_INET6?\b/.test(line));

/** How many calls a record holds at all, so that an empty one is no proof. */
export const recordedCalls = (log: string): number => readFileSync(log, 'utf8').split('\n').filter((line) => /(?:connect|send\w+)\(/.test(line)).length;
