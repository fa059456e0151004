import type { Numeral } from '../numeral';
import type { Token } from '../token';
import { CARDINALS } from './lexicon';

/** A number written out in German, from two to twelve; null for any other token. */
export function germanCardinal(tokens: readonly Token[], at: number): Numeral | null {
  const value = CARDINALS.get(tokens[at]?.lower ?? '');
  return value === undefined ? null : { first: at, last: at, value, factor: 1, form: 'words', pending: null };
}

const WORD = new RegExp(`(?<!\\p{L})(?:${[...CARDINALS.keys()].join('|')})(?!\\p{L})`, 'iu');

/** True for a text that holds such a number. */
export const holdsGermanNumber = (text: string): boolean => WORD.test(text);
