import { parentPort } from 'node:worker_threads';
import { checkDeck } from '../../../core/check/deck/check-deck';
import { readNumbers } from '../../../core/extract/figures/read-numbers';
import { packing } from './deflate';
import type { BesideAnswer, BesideOrder } from './messages';

const tell = (answer: BesideAnswer, transfer: ArrayBuffer[] = []): void => parentPort!.postMessage(answer, transfer);

/** The second thread's whole life: one deck, orders as they come, until it is ended. */
const archive = packing();

async function fulfil(order: BesideOrder): Promise<void> {
  switch (order.want) {
    case 'check':
      // Not by the pipeline, which would load every stage before this one.
      return tell({ type: 'checked', findings: checkDeck(order.deck, readNumbers) });
    case 'pack':
      return archive.add(order.parts);
    case 'archive': {
      const bytes = await archive.finish(order.first);
      return tell({ type: 'archive', bytes }, [bytes.buffer as ArrayBuffer]);
    }
  }
}

parentPort!.on('message', (order: BesideOrder) => void fulfil(order));
