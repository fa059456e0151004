import type { Result } from '../../core/model/result';
import type { Channel, Contract, EventName, EventPayload, Response } from '../../ipc/contract';
import type { z } from 'zod';

type ParsedRequest<C extends Channel> = z.output<Contract[C]['request']>;

/** Answers one channel. The request has been parsed; expected failures are returned, not thrown. */
export type Handler<C extends Channel> = (
  request: ParsedRequest<C>,
) => Promise<Result<Response<C>>> | Result<Response<C>>;

/** What stands before the colon of a channel's name. */
export type Domain = Channel extends `${infer D}:${string}` ? D : never;

/** A handler for every channel of a domain. */
export type DomainHandlers<D extends Domain> = {
  readonly [C in Extract<Channel, `${D}:${string}`>]: Handler<C>;
};

/** The domains that a page may call, each loaded when one of its channels first is. */
export type Domains = { readonly [D in Domain]?: () => Promise<DomainHandlers<D>> };

/** Tells the window something that it did not ask for. */
export type Send = <E extends EventName>(event: E, payload: EventPayload<E>) => void;
