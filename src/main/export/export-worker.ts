import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { deckToPptx, handoutOf, stageDeck } from './deck-to-pptx';
import { giveWayAsThread } from '../worker/give-way';
import { finish } from './pdf/finish';
import type { ExportProgress } from './progress';
import type { ExportMessage, ExportOrder } from './worker-messages';

/** Built beside this file. */
const SECOND_WORKER = join(__dirname, 'second-worker.cjs');

/** The worker's whole life: one order, its progress, its result. Ending the thread cancels it. */
async function fulfil(order: ExportOrder): Promise<void> {
  const tell = (message: ExportMessage, transfer: ArrayBuffer[] = []): void =>
    parentPort!.postMessage(message, transfer);
  if (order.want === 'finish')
    return tell({ type: 'finished', pdf: finish(order.parts, order.scene) });
  if (order.want === 'verify') {
    // Neither pdf.js nor the office reader is needed before there is a file.
    const { verifyWritten } = await import('./verify-written');
    return tell({ type: 'verified', ...(await verifyWritten(order.path, order.slides)) });
  }

  const onProgress = (progress: ExportProgress): void => tell({ type: 'progress', progress });
  if (order.want === 'pptx') {
    const { bytes, scene, findings } = await deckToPptx(order, SECOND_WORKER, onProgress);
    return tell({ type: 'written', bytes, slides: scene.slides.length, findings }, [bytes.buffer as ArrayBuffer]);
  }

  const slides = order.deck.slides.length;
  onProgress({ stage: 'laying-out', done: 0, of: slides });
  const staged = stageDeck(order);
  onProgress({ stage: 'laying-out', done: slides, of: slides });
  const { scene } = staged;
  tell({ type: 'staged', ...staged, scene: order.want === 'handout' ? handoutOf({ ...order, scene }, order.paper) : scene });
}

giveWayAsThread();
void fulfil(workerData as ExportOrder);
