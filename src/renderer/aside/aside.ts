import type { AsideJob, AsideOrder, AsideReply } from './aside-job';

/** Work that takes as long as the articles are, on a thread of its own: the window answers meanwhile. */
export interface Aside {
  /** What came of a job, as JSON; jobs are done one after another. */
  readonly ask: (job: AsideJob) => Promise<string>;
}

interface Waiting {
  readonly resolve: (made: string) => void;
  readonly reject: (error: Error) => void;
}

/** An aside with a worker of its own. */
export function createAside(worker: Worker): Aside {
  const waiting = new Map<number, Waiting>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<AsideReply>) => {
    waiting.get(data.number)?.resolve(data.made);
    waiting.delete(data.number);
  });
  // What is thrown there is a fault of ours: whoever waits hears of it, and the worker goes on.
  worker.addEventListener('error', ({ message }) => {
    const [first] = waiting;
    if (first === undefined) return;
    waiting.delete(first[0]);
    first[1].reject(new Error(message));
  });
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ ...job, number } satisfies AsideOrder);
      }),
  };
}

let aside: Aside | null = null;

/** The window's one, started when it is first needed. */
export function theAside(): Aside {
  aside ??= createAside(new Worker(new URL('./aside-worker.ts', import.meta.url), { type: 'module' }));
  return aside;
}
