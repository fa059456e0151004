import type { Fault } from './fault';

/** What stands in a sentence: words, a number, a list of words, or what is wrong with a file. */
export type SaidValue = string | number | readonly string[] | readonly Fault[];

/** A sentence as data: which one of a catalogue, and what stands in it, so that it can be said in another language. */
export interface Said {
  readonly id: string;
  readonly values: readonly SaidValue[];
}

/** A sentence and the one that goes with it: what happened and what to do, or what there is and why it matters. */
export type Pair = readonly [string, string];

/** Sentences of one kind in one language, by their ids. */
export type Catalogue<T> = Readonly<Record<string, (...values: never[]) => T>>;

/** What stands in the sentence of an id. */
export type ValuesOf<C extends Catalogue<unknown>, Id extends keyof C> = Parameters<C[Id]>;

/** The sentence in the language of a catalogue; null for one that it does not know: written by a newer Lectern. */
export function worded<T>(catalogue: Catalogue<T>, said: Said | undefined): T | null {
  if (said === undefined || !Object.hasOwn(catalogue, said.id)) return null;
  // Id and values were put together where the compiler knows the catalogue.
  return catalogue[said.id]?.(...(said.values as never[])) ?? null;
}
