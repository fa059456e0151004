import { z } from 'zod';
import { figureKindSchema } from './figure';
import { slideSchema } from './slide';

/**
 * What a slot asks for, by meaning. A figure answers when its kind and unit are allowed and its
 * subject, quote or sentence carries one of `words` (stems) and none of `not`.
 */
export const figureQuerySchema = z.object({
  kinds: z.array(figureKindSchema).readonly().optional(),
  units: z.array(z.string()).readonly().optional(),
  words: z.array(z.string()).readonly().optional(),
  not: z.array(z.string()).readonly().optional(),
  prefer: z.enum(['largest', 'first', 'central']).optional(),
});

/** What a chart slot asks for: figures that may stand together. */
export const groupQuerySchema = z.object({
  bonds: z
    .array(z.enum(['list', 'table', 'parts', 'trend', 'equivalents', 'same-unit']))
    .readonly()
    .optional(),
  kinds: z.array(figureKindSchema).readonly().optional(),
  words: z.array(z.string()).readonly().optional(),
});

/** What a narrative slot asks for: sections whose heading or text carries one of the words. */
export const sectionQuerySchema = z.object({
  words: z.array(z.string()).readonly().optional(),
  role: z.enum(['opening', 'how', 'why', 'outlook', 'any']).optional(),
});

export const slotSchema = z.discriminatedUnion('asks', [
  z.object({
    asks: z.literal('figure'),
    name: z.string(),
    query: figureQuerySchema,
    /** What the card is called; the figure's own subject when absent. */
    label: z.string().optional(),
    required: z.boolean(),
  }),
  z.object({
    asks: z.literal('figures'),
    name: z.string(),
    query: figureQuerySchema,
    min: z.number().int().nonnegative(),
    max: z.number().int().positive(),
    required: z.boolean(),
  }),
  z.object({
    asks: z.literal('group'),
    name: z.string(),
    query: groupQuerySchema,
    required: z.boolean(),
  }),
  z.object({
    asks: z.literal('section'),
    name: z.string(),
    query: sectionQuerySchema,
    required: z.boolean(),
  }),
]);

export const templateSlideSchema = z.object({
  id: z.string(),
  /** What is made from the slots when they fill. */
  kind: z.enum(slideSchema.options.map((option) => option.shape.kind.value) as [string, ...string[]]),
  required: z.boolean(),
  /** Plain descriptive title, used when no honest message can be made. */
  title: z.string(),
  /** Opens a section of the deck. */
  section: z.string().nullable(),
  slots: z.array(slotSchema).readonly(),
  /** House wording: a slide made in advance, with prompts where the author must write. */
  wording: z.record(z.string(), z.unknown()).optional(),
  /** Advice to the author, as the first lines of the speaker notes. */
  guidance: z.string(),
});

export const templateSchema = z.object({
  format: z.literal('lectern-template'),
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  audience: z.string(),
  /** Small capitals above the cover's title. */
  eyebrow: z.string(),
  marking: z.string(),
  slides: z.array(templateSlideSchema).min(1).readonly(),
});

export type FigureQuery = Readonly<z.infer<typeof figureQuerySchema>>;
export type GroupQuery = Readonly<z.infer<typeof groupQuerySchema>>;
export type SectionQuery = Readonly<z.infer<typeof sectionQuerySchema>>;
export type Slot = Readonly<z.infer<typeof slotSchema>>;
export type TemplateSlide = Readonly<z.infer<typeof templateSlideSchema>>;
export type Template = Readonly<z.infer<typeof templateSchema>>;

/** What a template found in an article: one line a slot, and what no slot asked for. */
export interface FitReport {
  readonly slots: readonly {
    readonly slide: string;
    readonly slot: string;
    readonly state: 'filled' | 'empty';
    readonly required: boolean;
    /** Figure, group or section ids. */
    readonly with: readonly string[];
    readonly why: string;
  }[];
  /** Template slides that were left out, and why. */
  readonly dropped: readonly { readonly slide: string; readonly why: string }[];
  /** Chosen figures and sections that no slide shows. */
  readonly leftOver: { readonly figures: readonly string[]; readonly sections: readonly string[] };
}
