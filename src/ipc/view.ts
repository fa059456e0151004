import { z } from 'zod';

/** How a window stands over its briefing, so that it comes back as it was left. */
export const viewSchema = z.object({
  step: z.enum(['article', 'deck', 'export']),
  /** Id of the article shown. */
  article: z.string(),
  /** Ids of the selected slides, the shown one last. */
  slides: z.array(z.string()).readonly(),
  templateId: z.string(),
  brandId: z.string(),
});

export type View = Readonly<z.infer<typeof viewSchema>>;
