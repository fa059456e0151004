import { createFontMeasurer } from '../../core/layout/measure/font-measurer';
import { placed, staged, type Staged } from '../../core/pipeline';
import { writePptx } from '../../core/write/pptx/write-pptx';
import type { Zip } from '../../core/write/pptx/zip';
import { packAll } from './beside/deflate';
import { startSecondThread } from './beside/second-thread';
import type { ExportProgress } from './progress';
import { stageDeck } from './stage-deck';
import type { StageOrder } from './worker-messages';

/** Decks of fewer slides are written before a second thread has started. */
const LONG = 40;

type OnProgress = (progress: ExportProgress) => void;

/** Writes a laid-out deck as a presentation. @returns the file's bytes. */
export const sceneToPptx = (
  { scene }: Pick<Staged, 'scene'>,
  { deck }: Pick<StageOrder, 'deck'>,
  onProgress: OnProgress,
  zip: Zip = packAll,
): Promise<Uint8Array> =>
  writePptx(scene, deck.ledger, deck.sources, {
    zip,
    progress: (done, of) => onProgress({ stage: 'writing', done, of }),
  });

/**
 * Lays a deck out, checks it and writes it as a presentation.
 *
 *     this thread    layout ─► scene checked ─► slides written ────┬─► file
 *     second thread  deck checked ───────────┴► each packed ───────┘
 *
 * @param secondWorker the file of the built worker; only a long deck starts it.
 */
export async function deckToPptx(
  order: StageOrder,
  secondWorker: string,
  onProgress: OnProgress,
): Promise<Staged & { readonly bytes: Uint8Array }> {
  const { deck, brand, created } = order;
  const { length } = deck.slides;
  const laidOut = (done: number): void => onProgress({ stage: 'laying-out', done, of: length });
  laidOut(0);
  if (length < LONG) {
    const whole = stageDeck(order);
    laidOut(length);
    return { ...whole, bytes: await sceneToPptx(whole, order, onProgress) };
  }
  const second = startSecondThread(secondWorker);
  try {
    const inDeck = second.check(deck);
    const input = { deck, brand, measurer: createFontMeasurer(), created };
    const inScene = placed(input);
    const whole = staged(input, await inDeck, inScene);
    laidOut(length);
    return { ...whole, bytes: await sceneToPptx(whole, order, onProgress, second.zip) };
  } finally {
    second.end();
  }
}
