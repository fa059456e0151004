import { z } from 'zod';
import type { Failure, Result } from '../../core/model/result';
import { saidSchema } from '../../core/model/said-schema';
import { worded } from '../../core/model/said';
import { failureWords } from '../../core/model/wordings/failures';

const reportSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    failure: z.object({
      code: z.string().max(100),
      message: z.string().max(2_000),
      hint: z.string().max(2_000),
      said: saidSchema.optional(),
    }),
  }),
]);

/** The reading page's word, its value not yet looked at; null when it is no report at all. */
export function reportOf(raw: unknown): Result<unknown> | null {
  const parsed = reportSchema.safeParse(raw);
  if (!parsed.success) return null;
  return parsed.data.ok ? parsed.data : { ok: false, failure: believed(parsed.data.failure) };
}

/** A failure as data is said again in other languages, so it must say what the page's own words do. */
function believed({ said, ...plain }: Failure): Failure {
  try {
    const words = worded(failureWords, said);
    return words?.[0] === plain.message && words[1] === plain.hint ? { ...plain, said } : plain;
  } catch {
    // Values of another kind than its sentence takes.
    return plain;
  }
}
