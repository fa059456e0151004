import { isDash } from '../token';
import type { Token } from '../token';

/** A bare number as it stands in a sentence, before anyone asks what it measures. */
export interface Numeral {
  /** Index of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** With its magnitude applied. */
  readonly value: number;
  /** What the magnitude multiplied by; 1 for none. */
  readonly factor: number;
  readonly form: 'digits' | 'words' | 'fraction';
  /**
   * A letter that multiplies money and counts but is a unit elsewhere ("30m", "4t"): the token and
   * what it would multiply by. Not yet applied to `value`.
   */
  readonly pending: { readonly at: number; readonly factor: number } | null;
}

export type Tokens = readonly Token[];
export interface Part {
  readonly value: number;
  readonly last: number;
}

export const word = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? '';

/** Next token a number may run on to: the following one, or the one after a hyphen without spaces. */
export function nextAfter(tokens: Tokens, at: number): number {
  const dash = tokens[at + 1];
  const beyond = tokens[at + 2];
  return isDash(dash) && !dash?.spaced && beyond !== undefined && !beyond.spaced ? at + 2 : at + 1;
}

/** Removes the dust of binary multiplication: 4.35 × 100 is 435. */
export function cleaned(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}
