import { z } from 'zod';
import { brandSchema } from '../../core/model/brand';
import { deckSchema, type Deck } from '../../core/model/deck';
import type { StageOrder } from './worker-messages';

const schema = z.object({ deck: deckSchema, brand: brandSchema });

/** Same deck, same bytes: the files carry the briefing's date, not the moment of writing. */
export const createdOn = (deck: Deck): string => `${deck.date}T00:00:00Z`;

/**
 * A deck with its brand as the window sent them, read and checked off the main thread: a long one takes
 * longer than a key may wait.
 *
 * @throws for what no window of ours sends.
 */
export function readBranded(text: string): StageOrder {
  const { deck, brand } = schema.parse(JSON.parse(text));
  return { deck, brand, created: createdOn(deck) };
}
