import { parentPort, workerData } from 'node:worker_threads';
import { handoutOf, sceneToPptx, stageDeck } from './deck-to-pptx';
import { giveWayAsThread } from '../worker/give-way';
import { finish } from './pdf/finish';
import type { ExportMessage, ExportOrder } from './worker-messages';

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

  const slides = order.deck.slides.length;

  tell({ type: 'progress', progress: { stage: 'laying-out', done: 0, of: slides } });
  const staged = stageDeck(order);
  tell({ type: 'progress', progress: { stage: 'laying-out', done: slides, of: slides } });
  if (order.want === 'scene') return tell({ type: 'staged', ...staged });
  if (order.want === 'handout')
    return tell({ type: 'staged', ...staged, scene: handoutOf({ ...order, scene: staged.scene }, order.paper) });

  const bytes = await sceneToPptx(staged, order, (progress) => tell({ type: 'progress', progress }));
  tell(
    { type: 'written', bytes, slides: staged.scene.slides.length, findings: staged.findings },
    [bytes.buffer as ArrayBuffer],
  );
}

giveWayAsThread();
void fulfil(workerData as ExportOrder);
