import { z } from 'zod';
import { chartKindSchema } from './group';
import { saidSchema } from './said-schema';

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

/** Which chart of a slide: a chart slide's own, or one of the two compared. */
export const repairedChartSchema = z.enum(['chart', 'left', 'right']);

/**
 * What would put a finding right without asking, at the finding's own place. edit/repair.ts turns it
 * into a command; what needs the person's words (a reason, a sentence) is none.
 */
export const repairSchema = z.discriminatedUnion('repair', [
  /** Typed words become a pointer to the ledger's number, qualifier and all. */
  z.object({ repair: z.literal('point-to-figure'), words: z.string(), figure: z.string() }),
  z.object({
    repair: z.literal('change-chart'),
    chart: repairedChartSchema,
    kind: chartKindSchema,
    scale: z.enum(['linear', 'log']),
  }),
  z.object({ repair: z.literal('mark-standing'), standing: z.enum(['reported', 'judgement']) }),
  z.object({ repair: z.literal('sort-events') }),
  z.object({ repair: z.literal('remove-slide') }),
]);

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
  /** What `message` and `why` say, as data: for a window of another language. */
  said: saidSchema.optional(),
  /** Absent when only the person can put it right. */
  repair: repairSchema.optional(),
});

export type Place = Readonly<z.infer<typeof placeSchema>>;
export type RepairedChart = z.infer<typeof repairedChartSchema>;
export type Repair = Readonly<z.infer<typeof repairSchema>>;
export type Finding = Readonly<z.infer<typeof findingSchema>>;
export type Severity = Finding['severity'];
