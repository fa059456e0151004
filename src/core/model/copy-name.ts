const MOST = 99;

/** Names for a copy of something, the first free one to be taken: 'Report copy', 'Report copy 2', … */
export function* copyNames(name: string): Generator<string> {
  const stem = name.replace(/ copy( \d+)?$/, '');
  yield `${stem} copy`;
  for (let number = 2; number <= MOST; number += 1) yield `${stem} copy ${number}`;
}

/** The first name for a copy that is not taken, letters compared without case. */
export function copyName(name: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((one) => one.toLocaleLowerCase()));
  for (const next of copyNames(name)) if (!known.has(next.toLocaleLowerCase())) return next;
  return name;
}
