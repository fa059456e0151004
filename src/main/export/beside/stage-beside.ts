import { createFontMeasurer } from '../../../core/layout/measure/font-measurer';
import { placed, staged, type Staged } from '../../../core/pipeline';
import { stageDeck } from '../stage-deck';
import type { StageOrder } from '../worker-messages';
import type { SecondThread } from './second-thread';

/** Lays a deck out and checks it; what it says is checked in the second thread, where there is one. */
export async function stageBeside(order: StageOrder, second: SecondThread | null): Promise<Staged> {
  if (second === null) return stageDeck(order);
  const { deck, brand, created } = order;
  const inDeck = second.check(deck);
  const input = { deck, brand, measurer: createFontMeasurer(), created };
  const inScene = placed(input);
  return staged(input, await inDeck, inScene);
}
