import { z } from 'zod';

/** Where a finding points. Absent parts do not apply. */
export const placeSchema = z.object({
  slide: z.string().optional(),
  /** Path of the field within the slide: 'cards.2.label'. */
  field: z.string().optional(),
  figure: z.string().optional(),
  article: z.string().optional(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
});

/** One thing to look at, as data that the window, the command line and the tests share. */
export const findingSchema = z.object({
  /** Kebab-case name of the rule's file. */
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  place: placeSchema,
  /** One plain sentence for the person. */
  message: z.string(),
  actual: z.string(),
  expected: z.string(),
  why: z.string(),
});

export type Place = Readonly<z.infer<typeof placeSchema>>;
export type Finding = Readonly<z.infer<typeof findingSchema>>;
export type Severity = Finding['severity'];
