import { parentPort } from 'node:worker_threads';
import { checkDeck } from '../../../core/check/deck/check-deck';
import type { Evidence } from '../../../core/write/pptx/package/ledger';
import type { ArchivePart } from '../../../core/write/pptx/archive';
import { readNumbers } from '../../../core/extract/figures/read-numbers';
import { packing } from './deflate';
import type { BesideAnswer, BesideOrder } from './messages';

const tell = (answer: BesideAnswer, transfer: ArrayBuffer[] = []): void => parentPort!.postMessage(answer, transfer);

/** The second thread's whole life: one deck, orders as they come, until it is ended. */
const archive = packing();
let evidence: Evidence | null = null;
const whole = (part: ArchivePart): ArchivePart => ('order' in part && part.order === 'ledger' ? { ...part, evidence: part.evidence ?? evidence } : part);

async function fulfil(order: BesideOrder): Promise<void> {
  switch (order.want) {
    case 'check':
      evidence = order.deck;
      // Not by the pipeline, which would load every stage before this one.
      return tell({ type: 'checked', findings: checkDeck(order.deck, readNumbers) });
    case 'pack':
      return archive.add(order.parts.map(whole));
    case 'archive': {
      const bytes = await archive.finish(order.first);
      return tell({ type: 'archive', bytes }, [bytes.buffer as ArrayBuffer]);
    }
  }
}

parentPort!.on('message', (order: BesideOrder) => void fulfil(order));
