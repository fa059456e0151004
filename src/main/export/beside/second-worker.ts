import { parentPort } from 'node:worker_threads';
import { checked } from '../../../core/pipeline';
import { pack } from './deflate';
import { join, part, type BesideAnswer, type BesideOrder } from './messages';

/** The second thread's whole life: orders, and an answer to each, until it is ended. It gives way where the thread that started it does. */
function answer(order: BesideOrder): { readonly message: BesideAnswer; readonly transfer: ArrayBuffer[] } {
  switch (order.want) {
    case 'check':
      return { message: { type: 'checked', findings: checked(order.deck) }, transfer: [] };
    case 'pack': {
      const packed = part(order.parts).map(pack);
      const data = join(packed.map((each) => each.data));
      const heads = packed.map(({ deflated, crc, size }) => ({ deflated, crc, size }));
      return { message: { type: 'packed', heads, data }, transfer: [data.bytes.buffer as ArrayBuffer] };
    }
  }
}

parentPort!.on('message', (order: BesideOrder) => {
  const { message, transfer } = answer(order);
  parentPort!.postMessage(message, transfer);
});
