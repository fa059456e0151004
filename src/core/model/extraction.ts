import { z } from 'zod';
import { articleSchema } from './article';
import { figureSchema } from './figure';
import { groupSchema } from './group';
import { outlineSchema } from './outline';

/** An article with all that was found in it. */
export const extractionSchema = z.object({
  article: articleSchema,
  outline: outlineSchema,
  figures: z.array(figureSchema).readonly(),
  groups: z.array(groupSchema).readonly(),
});

export type Extraction = Readonly<z.infer<typeof extractionSchema>>;
