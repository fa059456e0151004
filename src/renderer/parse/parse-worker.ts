import { find } from '../../core/pipeline';
import type { ParseOrder } from '../../ipc/parse-contract';
import type { WorkerMessage } from './worker-message';

/** The hash is taken by main, which has the bytes from the user and not from this worker. */
const LEFT_TO_MAIN = (): string => '';

addEventListener('message', ({ data }: MessageEvent<ParseOrder>) => void read(data), { once: true });

async function read(order: ParseOrder): Promise<void> {
  const message: WorkerMessage = { type: 'lectern:parsed', report: await find(order, LEFT_TO_MAIN) };
  // A worker's own postMessage takes no target; the types are the page's.
  (postMessage as (message: WorkerMessage) => void)(message);
}
