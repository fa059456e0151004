/** One thing that a schema refuses in a file, as data: where, what should stand there, and what does. */
export interface Fault {
  /** Which sentence of the catalogue of faults, and what stands in it. */
  readonly id: string;
  readonly values: readonly (string | number | readonly string[])[];
  /** 'slides › 3 (bottom-line) › points' */
  readonly field: string;
  /** A short text that stands in the wrong place; null for all else. */
  readonly found: string | null;
}
