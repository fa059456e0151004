const MOST = 99;

/** What a copy is called behind the name of what it was made of, in each language that names one. */
export const copyWords = ['copy', 'Kopie'] as const;

export type CopyWord = (typeof copyWords)[number];

/** Names for a copy of something, the first free one to be taken: 'Report copy', 'Report copy 2', … */
export function* copyNames(name: string, word: CopyWord): Generator<string> {
  const stem = name.replace(/ (?:copy|Kopie)(?: \d+)?$/, '');
  yield `${stem} ${word}`;
  for (let number = 2; number <= MOST; number += 1) yield `${stem} ${word} ${number}`;
}

/** The first name for a copy that is not taken, letters compared without case. */
export function copyName(name: string, taken: Iterable<string>, word: CopyWord): string {
  const known = new Set([...taken].map((one) => one.toLocaleLowerCase()));
  for (const next of copyNames(name, word)) if (!known.has(next.toLocaleLowerCase())) return next;
  return name;
}
