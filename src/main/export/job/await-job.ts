import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job } from './job';

/** Milliseconds between two looks. */
const STEP = 5;

/**
 * The job in the job file, which whoever started this process writes when it knows what to print.
 *
 * @throws when that process ends first.
 */
export async function awaitJob(jobFile: string): Promise<Job> {
  const starter = process.ppid;
  for (;;) {
    try {
      return JSON.parse(await readFile(jobFile, 'utf8')) as Job;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    if (!isRunning(starter)) throw new Error('Nobody is left who wants something printed.');
    await pause(STEP);
  }
}

/** Signal 0 asks whether a process is there; one of another user is, though it may not be asked. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
