import type { Channel, Request, Response } from '../../ipc/contract';
import type { App } from '../state/context';
import { tellFailure } from './tell-failure';

/** Calls main. A failure becomes a notice, and null comes back. */
export async function ask<C extends Channel>(
  app: App,
  channel: C,
  request: Request<C>,
): Promise<Response<C> | null> {
  const reply = await app.bridge.call(channel, request);
  if (reply.ok) return reply.value;
  await tellFailure(app, reply.failure);
  return null;
}

/** Shows `words` while the work goes on. */
export async function working<T>({ store }: App, words: string, work: () => Promise<T>): Promise<T> {
  store.dispatch({ type: 'working', words });
  try {
    return await work();
  } finally {
    store.dispatch({ type: 'working', words: null });
  }
}
