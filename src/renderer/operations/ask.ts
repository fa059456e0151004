import type { Channel, Request, Response } from '../../ipc/contract';
import type { App } from '../state/context';

/** Calls main. A failure becomes a notice, and null comes back. */
export async function ask<C extends Channel>(
  { bridge, store }: App,
  channel: C,
  request: Request<C>,
): Promise<Response<C> | null> {
  const reply = await bridge.call(channel, request);
  if (reply.ok) return reply.value;
  const { message, hint } = reply.failure;
  store.dispatch({ type: 'tell', notice: { tone: 'error', message, hint } });
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
