import { z } from 'zod';
import { deckSchema } from './deck';
import { extractionSchema } from './extraction';
import { fitReportSchema } from './fit';

/** What the user ticked: ids within each article. */
export const choiceSchema = z.object({
  article: z.string(),
  figures: z.array(z.string()).readonly(),
  sections: z.array(z.string()).readonly(),
});

/** A briefing as it is saved: the articles with what was found, the choice, and the deck once built. */
export const documentSchema = z.object({
  format: z.literal('lectern'),
  version: z.literal(1),
  extractions: z.array(extractionSchema).readonly(),
  choices: z.array(choiceSchema).readonly(),
  /** Null until a deck is built. */
  deck: deckSchema.nullable(),
  /** What the template found when it made the deck. */
  fit: fitReportSchema.nullable().default(null),
});

export type Choice = Readonly<z.infer<typeof choiceSchema>>;
export type BriefingDocument = Readonly<z.infer<typeof documentSchema>>;
