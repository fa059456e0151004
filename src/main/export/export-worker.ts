import { parentPort, workerData } from 'node:worker_threads';
import { readBranded } from './branded-deck';
import { figuresFile } from './data/figures-file';
import { handoutOf, stageDeck } from './stage-deck';
import { giveWayAsThread } from '../worker/give-way';
import { finish } from './pdf/finish';
import type { ExportProgress } from './progress';
import { printable } from '../../core/write/html/printable';
import type { ExportMessage, ExportOrder } from './worker-messages';

/** The worker's whole life: one order, its progress, its result. Ending the thread cancels it. */
async function fulfil(order: ExportOrder): Promise<void> {
  const tell = (message: ExportMessage, transfer: ArrayBuffer[] = []): void =>
    parentPort!.postMessage(message, transfer);
  if (order.want === 'finish')
    return tell({ type: 'finished', pdf: finish(order.parts, order.deck) });
  if (order.want === 'verify') {
    // Neither pdf.js nor the office reader is needed before there is a file.
    const { verifyWritten } = await import('./verify-written');
    return tell({ type: 'verified', ...(await verifyWritten(order.path, order.slides)) });
  }

  const onProgress = (progress: ExportProgress): void => tell({ type: 'progress', progress });
  const branded = readBranded(order.branded);
  if (order.want === 'pptx') {
    const { deckToPptx } = await import('./deck-to-pptx');
    const { bytes, scene, findings } = await deckToPptx(branded, null, onProgress);
    return tell({ type: 'written', bytes, slides: scene.slides.length, findings }, [bytes.buffer as ArrayBuffer]);
  }

  const of = branded.deck.slides.length;
  onProgress({ stage: 'laying-out', done: 0, of });
  const { scene, findings } = stageDeck(branded);
  onProgress({ stage: 'laying-out', done: of, of });
  switch (order.want) {
    case 'print':
      return tell({ type: 'printable', deck: printable(scene), findings });
    case 'page':
      // The window waits for a page, not for main to be given a whole deck.
      return tell({ type: 'printable', deck: printable({ ...scene, slides: scene.slides.filter(({ slide }) => slide === order.slide).slice(0, 1) }), findings });
    case 'handout':
      return tell({ type: 'printable', deck: printable(handoutOf({ ...branded, scene }, order.paper)), findings });
    case 'figures':
      return tell({ type: 'written', bytes: figuresFile(order.format, branded.deck, scene), slides: scene.slides.length, findings });
  }
}

giveWayAsThread();
void fulfil(workerData as ExportOrder);
