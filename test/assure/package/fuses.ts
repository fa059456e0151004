import { readFileSync } from 'node:fs';

/** Stands before the fuses in Electron's executable: https://github.com/electron/fuses */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order of version 1 of the wire. */
const NAMES = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
] as const;

/** The fuses as they are burnt into an executable; absent ones are beyond this Electron's wire. */
export function readFuses(executable: string): Readonly<Partial<Record<(typeof NAMES)[number], boolean>>> {
  const bytes = readFileSync(executable);
  const wire = bytes.indexOf(SENTINEL) + SENTINEL.length;
  if (wire < SENTINEL.length) throw new Error(`${executable} has no fuses`);
  const length = bytes[wire + 1] ?? 0;
  const states = [...bytes.subarray(wire + 2, wire + 2 + length)].map((state) => String.fromCharCode(state) === '1');
  return Object.fromEntries(NAMES.slice(0, length).map((name, index) => [name, states[index]]));
}
