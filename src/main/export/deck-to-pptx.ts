import { handout } from '../../core/layout/handout/handout';
import type { Paper } from '../../core/layout/handout/paper';
import { createFontMeasurer } from '../../core/layout/measure/font-measurer';
import { placed, stage, staged, type Staged } from '../../core/pipeline';
import type { Scene } from '../../core/scene/scene';
import { writePptx } from '../../core/write/pptx/write-pptx';
import type { Zip } from '../../core/write/pptx/zip';
import { packAll } from './beside/deflate';
import { startSecondThread } from './beside/second-thread';
import type { ExportProgress } from './progress';
import type { StageOrder } from './worker-messages';

/** Decks of fewer slides are written before a second thread has started. */
const LONG = 40;

type OnProgress = (progress: ExportProgress) => void;

/** Lays a deck out with the bundled fonts' measures. */
export const stageDeck = ({ deck, brand, created }: StageOrder): Staged => stage(deck, brand, createFontMeasurer(), created);

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

/** The pages to hand out of a laid-out deck. */
export const handoutOf = (
  { scene, deck, brand }: Pick<StageOrder, 'deck' | 'brand'> & { readonly scene: Scene },
  paper: Paper,
): Scene => handout({ scene, deck, brand, measurer: createFontMeasurer(), paper });
