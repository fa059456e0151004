/** FNV-1a, 32 bit, of a text's UTF-16 units. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * A GUID as Office writes it, '{XXXXXXXX-XXXX-4XXX-8XXX-XXXXXXXXXXXX}', made from a text: the same
 * text gives the same GUID, where a random one would make each file differ.
 */
export function guid(text: string): string {
  const digits = [0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995]
    .map((seed) => hash(text, seed).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return `{${[...groups, digits.slice(20)].join('-')}}`;
}
