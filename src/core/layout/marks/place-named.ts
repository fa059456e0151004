import type { PageWords } from '../../model/framing/page-words';

/** A place as the ledger keeps it, in the deck's words: 'table 1, row 2' → 'Tabelle 1, Zeile 2'. */
export const placeNamed = (place: string, { places }: PageWords): string =>
  place.replace(/\p{L}+/gu, (word) => places[word]?.[0] ?? word);
