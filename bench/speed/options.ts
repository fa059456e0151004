import { parseArgs } from 'node:util';

const PARTS = ['pptx', 'pdf', 'window', 'answer', 'relayout'] as const;

/** What is measured. */
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** Short decks and few rounds: to see that everything runs. */
  readonly quick: boolean;
  /** Pairs in each comparison of short runs; long ones get fewer. */
  readonly rounds: number;
}

export const USAGE = `npm run bench -- [pptx] [pdf] [window] [answer] [relayout] [--quick] [--rounds N]

Measures what is named, or everything, beside others on this machine: each contender in turn,
a process of its own each time. Prints the table for the README.
`;

const isPart = (word: string): word is Part => PARTS.some((part) => part === word);

/** Reads the words after the script's name; null when they make no sense. */
export function readOptions(words: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { quick: { type: 'boolean' }, rounds: { type: 'string' } },
    });
    const quick = values.quick === true;
    const rounds = Number(values.rounds ?? (quick ? 2 : 9));
    const parts = positionals.filter(isPart);
    if (parts.length < positionals.length || !Number.isInteger(rounds) || rounds < 1) return null;
    return { parts: parts.length === 0 ? PARTS : parts, quick, rounds };
  } catch {
    return null;
  }
}
