import { failed, type Result } from '../../core/model/result';
import type { Channel } from '../../ipc/contract';
import { isAppUrl } from '../protocol/app-scheme';
import type { Domain, Domains, Handler } from './domains';

/** One call as it arrived, nothing of it believed yet. */
export interface Call {
  readonly channel: Channel;
  readonly request: unknown;
  /** URL of the frame that called; null when the frame is gone. */
  readonly sender: string | null;
}

/** Loaded with the first call: the schemas take longer to load than the first window may wait. */
const loadContract = () => import('../../ipc/contract');

const domainOf = (channel: Channel): Domain => channel.slice(0, channel.indexOf(':')) as Domain;

async function handlerOf<C extends Channel>(channel: C, domain: () => Promise<unknown>): Promise<Handler<C>> {
  const handlers = await domain();
  // The types hold that every channel's handler stands in its domain; indexing cannot show it.
  return (handlers as unknown as { readonly [K in C]: Handler<K> })[channel];
}

/**
 * Answers a call: the sender must be a page of ours, the request must be what the contract says,
 * and so must the response. Nothing is thrown.
 *
 * @param onSurprise told what nobody expected, for the log.
 * @returns the response, the handler's Failure, or one of `untrusted-sender`, `bad-request`,
 *   `unexpected`.
 */
export async function answer(
  { channel, request, sender }: Call,
  domains: Domains | null,
  onSurprise: (error: unknown) => void,
): Promise<Result<unknown>> {
  const domain = domains?.[domainOf(channel)];
  if (domain === undefined || sender === null || !isAppUrl(sender))
    return failed('untrusted-sender');
  try {
    const { contract } = await loadContract();
    const parsed = contract[channel].request.safeParse(request);
    if (!parsed.success) {
      onSurprise(parsed.error);
      return failed('bad-request');
    }
    const handler = await handlerOf(channel, domain);
    // Channel and request belong together: the request was parsed by this channel's schema.
    const result = await handler(parsed.data as never);
    return result.ok ? { ok: true, value: contract[channel].response.parse(result.value) } : result;
  } catch (error) {
    onSurprise(error);
    return failed('unexpected');
  }
}
