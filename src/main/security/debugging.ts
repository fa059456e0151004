import { readFileSync } from 'node:fs';

/** Switches by which another program takes over the pages or the main process. */
const SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'disable-web-security',
] as const;

interface CommandLine {
  hasSwitch(name: string): boolean;
}

/** Whether a package was packed to be tried and driven by tests; a release never says so. */
function isForTesting(manifest: string): boolean {
  const { forTesting } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly forTesting?: unknown };
  return forTesting === true;
}

/**
 * The switch for which an installed Lectern does not start, or null. Electron has a fuse against
 * `--inspect` alone, and that only ignores it; Chromium opens its port for whoever wrote the shortcut.
 * @param manifest the app's package.json, read only when there is such a switch.
 */
export function refusedSwitch(commandLine: CommandLine, isPackaged: boolean, manifest: string): string | null {
  if (!isPackaged) return null;
  const asked = SWITCHES.find((name) => commandLine.hasSwitch(name));
  return asked === undefined || isForTesting(manifest) ? null : asked;
}

/** What a person is told who started it so. */
export const refusalWords = (name: string): string =>
  `Lectern does not start with --${name}: an installed Lectern lets no other program into its pages.\nStart it without, or debug a checkout of its source.\n`;
