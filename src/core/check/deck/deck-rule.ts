import type { Deck } from '../../model/deck';
import type { Finding } from '../../model/finding';
import type { NumberReader } from '../../model/number-reader';

/** A rule over a deck. */
export type DeckRule = (deck: Deck, readNumbers: NumberReader) => readonly Finding[];
