import { z } from 'zod';
import { saidSchema } from './said-schema';

/** A `Reason` as it is kept. */
const reasonSchema = z.object({ why: z.string(), said: saidSchema.optional() });

const slotFitSchema = reasonSchema.extend({
  /** Template slide id. */
  slide: z.string(),
  slot: z.string(),
  /** What a page asks for as a whole, by its title; absent where the slot's own name says it. */
  page: z.string().optional(),
  state: z.enum(['filled', 'empty']),
  /** Figure, group or section ids. */
  with: z.array(z.string()).readonly(),
});

/** What a template found in the articles, what stayed empty, and what no slide shows. */
export const fitReportSchema = z.object({
  slots: z.array(slotFitSchema).readonly(),
  /** Optional slides that were left out. */
  dropped: z.array(reasonSchema.extend({ slide: z.string() })).readonly(),
  leftOver: z.object({ figures: z.array(z.string()).readonly(), sections: z.array(z.string()).readonly() }),
});

/** One slot of a template and what answered it. */
export type SlotFit = Readonly<z.infer<typeof slotFitSchema>>;
export type FitReport = Readonly<z.infer<typeof fitReportSchema>>;
