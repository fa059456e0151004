import { failed } from '../../core/model/result';
import type { ParseBridge, ParseOrder } from '../../ipc/parse-contract';
import { isWorkerMessage } from './worker-message';

declare global {
  interface Window {
    readonly lecternParse: ParseBridge;
  }
}

window.lecternParse.onOrder(read);

/** Reads in a worker, so that a file that keeps it busy for ever leaves the page able to be ended. */
function read(order: ParseOrder): void {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isWorkerMessage(data)) window.lecternParse.report(data.report);
  });
  worker.addEventListener('error', () => window.lecternParse.report(failed('reader-failed', order.name)));
  worker.postMessage(order);
}
