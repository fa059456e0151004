import type { StageOrder } from '../../src/main/export/worker-messages';
import { CREATED, grownDeck } from './decks/grown-deck';
import { sampleDecks, usualBrand } from './decks/sample-decks';

/** A deck that fills so many slides, and how it is to be laid out. */
export interface Order {
  readonly slides: number;
  readonly order: StageOrder;
}

/** Decks of these numbers of slides, made from the bundled samples. */
export async function ordersOf(sizes: readonly number[]): Promise<readonly Order[]> {
  const brand = usualBrand();
  const samples = await sampleDecks(brand);
  return sizes.map((slides) => ({ slides, order: { deck: grownDeck(samples, brand, slides), brand, created: CREATED } }));
}
