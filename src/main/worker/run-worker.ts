import { Worker, type ResourceLimits } from 'node:worker_threads';
import { done, failed, type Result } from '../../core/model/result';
import type { Work } from '../../core/model/wordings/failures-program';
import { cancelled } from './cancelled';

/** How a worker's run is bounded. */
export interface WorkerBounds {
  readonly limits: ResourceLimits;
  /** Null for no limit of time. */
  readonly milliseconds: number | null;
  readonly signal: AbortSignal | null;
  /** What the work is called in messages: 'The export'. */
  readonly called: Work;
}

const isOutOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Runs a worker thread to its first result. The thread is ended in every case; its crash is a
 * Failure (`worker-failed`, `worker-out-of-memory`, `worker-too-slow`, `cancelled`), never ours.
 *
 * @param onMessage called for each message; gives the result once it is there, or undefined.
 */
export function runWorker<M, T>(
  file: string,
  order: unknown,
  bounds: WorkerBounds,
  onMessage: (message: M) => T | undefined,
): Promise<Result<T>> {
  const { limits, milliseconds, signal, called } = bounds;
  if (signal?.aborted) return Promise.resolve(cancelled());
  return new Promise((resolve) => {
    const worker = new Worker(file, { workerData: order, resourceLimits: limits });
    const timer =
      milliseconds === null
        ? undefined
        : setTimeout(
            () => finish(failed('worker-too-slow', called, milliseconds / 1000)),
            milliseconds,
          );
    const finish = (result: Result<T>): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      worker.removeAllListeners('exit');
      void worker.terminate();
      resolve(result);
    };
    const onAbort = (): void => finish(cancelled());
    signal?.addEventListener('abort', onAbort, { once: true });
    worker.on('message', (message: M) => {
      const result = onMessage(message);
      if (result !== undefined) finish(done(result));
    });
    worker.on('error', (error) =>
      finish(
        isOutOfMemory(error)
          ? failed('worker-out-of-memory', called)
          : failed('worker-failed:error', called, error.message),
      ),
    );
    worker.on('exit', () => finish(failed('worker-failed:silent', called)));
  });
}
