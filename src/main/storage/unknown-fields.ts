const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a field stands: 'slides › 3 › subtitel', lists counted from 1. */
const named = (path: readonly (string | number)[]): string => path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' › ');

/**
 * Fields of a file that its schema does not know, as paths: they are left out in silence, which a
 * person who misspelt one would never learn.
 *
 * @param written the file as it stands; `known` what its schema made of it.
 */
export function unknownFields(written: unknown, known: unknown, path: readonly (string | number)[] = []): readonly string[] {
  if (Array.isArray(written) && Array.isArray(known)) return written.flatMap((one, index) => unknownFields(one, known[index], [...path, index]));
  if (!isGroup(written) || !isGroup(known)) return [];
  return Object.keys(written).flatMap((key) => (key in known ? unknownFields(written[key], known[key], [...path, key]) : [named([...path, key])]));
}
