import { z } from 'zod';
import { brandSchema } from './brand';
import { differenceSchema } from './difference';
import { findingSchema } from './finding';
import { unfinishedTemplateSchema } from './template';

/** So many steps each way are kept of a draft: more than anyone takes back after a crash. */
export const KEPT_STEPS = 100;

/** One step by what changed: from the value nearer to the present one to the one farther away. */
const stepSchema = z.object({ field: z.string(), change: differenceSchema });
const steps = z.array(stepSchema).max(KEPT_STEPS).readonly();

/** A draft of a brand as it is kept, whatever is still wrong with it. */
export const brandDraftSchema = z.object({
  format: z.literal('lectern-brand-draft'),
  version: z.literal(1),
  present: brandSchema,
  past: steps,
  future: steps,
  /** What could not be taken as it is from the house's own presentation. */
  taken: z.array(findingSchema).readonly(),
});

/** A draft of a template, likewise. */
export const templateDraftSchema = z.object({
  format: z.literal('lectern-template-draft'),
  version: z.literal(1),
  present: unfinishedTemplateSchema,
  past: steps,
  future: steps,
  /** Id of the slide that is shown; null for the template as a whole. */
  chosen: z.string().nullable(),
});

/** What was and what was taken back, each step nearest to the present first. */
export type KeptSteps = Readonly<z.infer<typeof steps>>;
export type BrandDraft = Readonly<z.infer<typeof brandDraftSchema>>;
export type TemplateDraft = Readonly<z.infer<typeof templateDraftSchema>>;
