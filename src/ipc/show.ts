import { z } from 'zod';

/** What the audience sees instead of the slide. */
export const blankSchema = z.enum(['no', 'black', 'white']);

/** A page of the scene, counted from 0; one past the last is the end of the show. */
const page = z.number().int().nonnegative();

/** A slide show at a moment. Both of its windows show this and nothing of their own. */
export const showStateSchema = z.object({
  page,
  blank: blankSchema,
  /** When the clock began to run, in milliseconds since 1970, moved on by every pause. */
  since: z.number(),
  /** When it was paused; null while it runs. */
  paused: z.number().nullable(),
});

/** What a presenter may ask for. */
export const showOrderSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('go'), page }),
  z.object({ do: z.literal('blank'), blank: blankSchema }),
  z.object({ do: z.literal('pause') }),
  z.object({ do: z.literal('resume') }),
  z.object({ do: z.literal('restart-clock') }),
  z.object({ do: z.literal('speaker') }),
  z.object({ do: z.literal('end') }),
]);

export type ShowState = Readonly<z.infer<typeof showStateSchema>>;
export type ShowOrder = Readonly<z.infer<typeof showOrderSchema>>;
