import { z } from 'zod';
import { saidSchema } from '../core/model/said-schema';

/** A failure as it crosses between processes. */
export const failureSchema = z.object({ code: z.string(), message: z.string(), hint: z.string(), said: saidSchema.optional() });

/** A reply is either the channel's response or a failure; nothing is thrown across. */
export const replySchema = <T extends z.ZodType>(response: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: response }),
    z.object({ ok: z.literal(false), failure: failureSchema }),
  ]);
