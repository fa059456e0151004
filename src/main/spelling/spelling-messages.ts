/** What the thread that spells is given when it starts. */
export interface SpellingStart {
  /** Hunspell itself, as WebAssembly. */
  readonly hunspell: string;
  /** The person's languages, best first. */
  readonly preferred: readonly string[];
  readonly folders: readonly string[];
}

/** What it is asked. */
export type SpellingQuestion =
  | { readonly ask: 'check'; readonly id: number; readonly words: readonly string[]; readonly language: string }
  | { readonly ask: 'suggest'; readonly id: number; readonly words: readonly [string]; readonly language: string };

/** The words that are wrong, or those that could have been meant. */
export interface SpellingAnswer {
  readonly id: number;
  readonly words: readonly string[];
}
