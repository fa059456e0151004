import { readFileSync } from 'node:fs';

/**
 * Most memory that this process held at once, in megabytes.
 *
 * On Linux a process starts with the peak of the one that started it as its own `maxRSS`: a small
 * child of a large parent would report the parent's. VmHWM begins anew with the program.
 * https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
export function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  if (kilobytes === undefined) throw new Error('The kernel says nothing about peak memory.');
  return Number(kilobytes) / 1024;
}
