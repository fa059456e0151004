import { z } from 'zod';
import type { Result } from '../../core/model/result';

const reportSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    failure: z.object({
      code: z.string().max(100),
      message: z.string().max(2_000),
      hint: z.string().max(2_000),
    }),
  }),
]);

/** The reading page's word, its value not yet looked at; null when it is no report at all. */
export function reportOf(raw: unknown): Result<unknown> | null {
  const parsed = reportSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}
