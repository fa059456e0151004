import type { Deck } from '../../model/deck';
import type { Quantity } from '../../model/figure';
import type { Finding } from '../../model/finding';

/** A number read back from slide text, with its words. */
export interface ReadNumber extends Quantity {
  readonly quote: string;
}

/** The extractor's number grammar over a bare string; given from outside, because stages don't know one another. */
export type NumberReader = (text: string, language: string) => readonly ReadNumber[];

/** A rule over a deck. */
export type DeckRule = (deck: Deck, readNumbers: NumberReader) => readonly Finding[];
