import { z } from 'zod';
import { figureKindSchema, figureSchema, qualifierSchema } from '../core/model/figure';

/** A figure's correction as it is typed; whether it is a number shows when it is given. */
export const figureFieldsSchema = z.object({
  value: z.string(),
  high: z.string(),
  kind: figureKindSchema,
  unit: z.string(),
  qualifier: qualifierSchema,
  subject: z.string(),
  asOf: z.string(),
});

/** A dialog in which something is typed that is not in the briefing before it is given. */
export const formSchema = z.discriminatedUnion('what', [
  /** The words of a figure that was missed. */
  z.object({ what: z.literal('words'), typed: z.string() }),
  /** A figure that was read wrongly, or one that is added. */
  z.object({ what: z.literal('figure'), adding: z.boolean(), figure: figureSchema, fields: figureFieldsSchema }),
  /** Why a number in no source may stand on its slide. */
  z.object({ what: z.literal('vouch'), slide: z.string(), field: z.string(), number: z.string(), reason: z.string() }),
]);

/** How a window stands over its briefing, so that it comes back as it was left. */
export const viewSchema = z.object({
  step: z.enum(['article', 'deck', 'export']),
  /** Id of the article shown. */
  article: z.string(),
  /** Ids of the selected slides, the shown one last. */
  slides: z.array(z.string()).readonly(),
  templateId: z.string(),
  brandId: z.string(),
  /** What is typed in an open dialog; null for none. */
  form: formSchema.nullable().default(null),
});

export type View = Readonly<z.infer<typeof viewSchema>>;
export type FigureFields = Readonly<z.infer<typeof figureFieldsSchema>>;
export type Form = Readonly<z.infer<typeof formSchema>>;
/** The form of one kind: `FormOf<'figure'>`. */
export type FormOf<W extends Form['what']> = Extract<Form, { readonly what: W }>;
