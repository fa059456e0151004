import type { Staged } from '../../core/pipeline';
import { writePptx } from '../../core/write/pptx/write-pptx';
import type { Zip } from '../../core/write/pptx/archive';
import { packing } from './beside/deflate';
import { optimiseLate } from './beside/optimise-late';
import { secondFor } from './beside/second-thread';
import { stageBeside } from './beside/stage-beside';
import type { ExportProgress } from './progress';
import type { StageOrder } from './worker-messages';

type OnProgress = (progress: ExportProgress) => void;

/** Writes a laid-out deck as a presentation. @returns the file's bytes. */
export const sceneToPptx = (
  { scene }: Pick<Staged, 'scene'>,
  { deck }: Pick<StageOrder, 'deck'>,
  onProgress: OnProgress,
  zip: Zip = packing,
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
 * @param secondWorker the file of the built worker, which only a long deck starts; null beside a
 *   window that someone works in, which two busy threads would leave too little of the machine.
 */
export async function deckToPptx(
  order: StageOrder,
  secondWorker: string | null,
  onProgress: OnProgress,
): Promise<Staged & { readonly bytes: Uint8Array }> {
  const { length } = order.deck.slides;
  const laidOut = (done: number): void => onProgress({ stage: 'laying-out', done, of: length });
  if (secondWorker !== null) optimiseLate();
  const second = secondFor(order.deck, secondWorker);
  try {
    laidOut(0);
    const whole = await stageBeside(order, second);
    laidOut(length);
    return { ...whole, bytes: await sceneToPptx(whole, order, onProgress, second?.zip) };
  } finally {
    second?.end();
  }
}
