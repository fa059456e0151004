import { z } from 'zod';
import { figureKindSchema } from './figure';
import { libraryIdSchema } from './library-id';
import { meaningSchema } from './meaning';

const strings = z.array(z.string().min(1)).readonly();
const bond = z.enum(['list', 'table', 'parts', 'trend', 'equivalents', 'same-unit']);

/**
 * What a slot asks a figure for. `meaning` names an entry of the dictionary of meanings; the other
 * fields narrow it, or stand alone. `words` and `not` are beginnings of words, lower case.
 */
export const figureQuerySchema = z.object({
  meaning: meaningSchema.optional(),
  kinds: z.array(figureKindSchema).readonly().optional(),
  units: strings.optional(),
  words: strings.optional(),
  not: strings.optional(),
  prefer: z.enum(['largest', 'first', 'central']).optional(),
});

/** What a chart asks for: figures that may stand together. */
export const groupQuerySchema = z.object({
  bonds: z.array(bond).readonly().optional(),
  kinds: z.array(figureKindSchema).readonly().optional(),
  words: strings.optional(),
  not: strings.optional(),
});

/**
 * What a narrative asks for: a section whose heading or text carries one of the words. `whole` asks
 * for the article's most telling sentences wherever they stand.
 */
export const sectionQuerySchema = z.object({
  words: strings.optional(),
  place: z.enum(['opening', 'closing', 'any', 'whole']).optional(),
});

/** A number wanted on a card; `label` replaces the figure's own subject. */
export const cardSlotSchema = z.object({
  name: z.string().min(1),
  query: figureQuerySchema,
  label: z.string().optional(),
});

/**
 * House wording. `[words]` is a prompt to the author; `{slot}` puts in the figure that filled the
 * slot of that name anywhere in the template, and turns into a prompt when nothing did; `{article}`
 * is the article by its title; `{passage: fail, weak; control, check | prompt}` is the sentence of
 * the article that bears most on these words, in quotation marks: it carries one of the first, in any
 * form, and another of them, of those behind the semicolon or in its section's heading; else the prompt.
 */
const wording = z.string();
const headedWording = z.object({ heading: wording, text: wording });
const rating = z.enum(['high', 'medium', 'low', 'unrated']);
const list = <T extends z.ZodType>(item: T) => z.array(item).min(1).readonly();

/** @param title what a slide's title must be. */
const baseOf = (title: z.ZodString) => ({
  id: z.string().regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens'),
  /** A required slide that the articles cannot fill is named among the gaps, or says in words that they are silent. */
  required: z.boolean(),
  /** Plain descriptive title, used when the figures bear no message. */
  title,
  /** Opens a section of the deck. */
  section: z.string().nullable(),
  /** Advice to the author: the first lines of the speaker notes. */
  guidance: z.string(),
  /** One such slide for each article, made from that article alone; absent makes one from all. */
  each: z.literal('article').optional(),
});

const slideOf = (base: ReturnType<typeof baseOf>) => z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('cover') }),
  z.object({
    ...base,
    kind: z.literal('purpose'),
    purpose: wording,
    decisions: list(wording),
  }),
  z.object({
    ...base,
    kind: z.literal('bottom-line'),
    cards: z.array(cardSlotSchema).max(3).readonly(),
    /** How many points the source makes. */
    points: z.number().int().min(1).max(4),
    /** The house's own points, below the source's. */
    own: z.array(headedWording).max(2).readonly().optional(),
  }),
  z.object({ ...base, kind: z.literal('divider') }),
  z.object({
    ...base,
    kind: z.literal('key-figures'),
    cards: z.array(cardSlotSchema).max(6).readonly(),
    /** Further cards are filled with the article's most central figures up to this number. */
    upTo: z.number().int().min(1).max(6),
  }),
  z.object({ ...base, kind: z.literal('big-number'), card: cardSlotSchema }),
  z.object({
    ...base,
    kind: z.literal('chart'),
    group: groupQuerySchema,
    /** As many slides as there are fitting groups, at the most this many. */
    upTo: z.number().int().min(1).max(4),
    soWhat: wording,
  }),
  z.object({
    ...base,
    kind: z.literal('compare'),
    left: groupQuerySchema,
    right: groupQuerySchema,
    takeaway: wording,
  }),
  z.object({
    ...base,
    kind: z.literal('figures-table'),
    query: figureQuerySchema,
    upTo: z.number().int().min(1).max(40),
  }),
  z.object({ ...base, kind: z.literal('context'), narrative: sectionQuerySchema }),
  z.object({ ...base, kind: z.literal('flow'), narrative: sectionQuerySchema }),
  z.object({ ...base, kind: z.literal('timeline') }),
  z.object({
    ...base,
    kind: z.literal('actors'),
    actors: list(z.object({ name: wording, role: wording, detail: wording })),
  }),
  z.object({ ...base, kind: z.literal('quotation') }),
  z.object({
    ...base,
    kind: z.literal('legal-basis'),
    rows: list(z.object({ instrument: wording, provision: wording, effect: wording })),
  }),
  z.object({ ...base, kind: z.literal('so-what'), points: list(headedWording) }),
  z.object({
    ...base,
    kind: z.literal('exposure'),
    risks: list(
      z.object({
        name: wording,
        likelihood: z.number().int().min(1).max(5),
        impact: z.number().int().min(1).max(5),
        reason: wording,
      }),
    ),
  }),
  z.object({
    ...base,
    kind: z.literal('control-gap'),
    rows: list(z.object({ control: wording, gap: wording, rootCause: wording, rating })),
  }),
  z.object({
    ...base,
    kind: z.literal('recommendations'),
    rows: list(
      z.object({
        risk: wording,
        whyNow: wording,
        action: wording,
        exposure: rating,
        owner: wording,
        due: wording,
      }),
    ),
  }),
  z.object({
    ...base,
    kind: z.literal('options'),
    options: list(
      z.object({
        name: wording,
        advantages: list(wording),
        drawbacks: list(wording),
        preferred: z.boolean(),
      }),
    ),
  }),
  z.object({
    ...base,
    kind: z.literal('assumptions'),
    assumptions: list(wording),
    gaps: list(wording),
    basis: wording,
  }),
  z.object({ ...base, kind: z.literal('source-comparison') }),
  z.object({ ...base, kind: z.literal('sources'), method: wording }),
]);

export const templateSlideSchema = slideOf(baseOf(z.string().min(1)));

/** A template's words in another language, each by the words that it stands for. */
export const templateTranslationSchema = z.object({
  /** 'What happened' → 'Was geschehen ist' */
  texts: z.record(z.string(), z.string()).readonly(),
  /** Words by which articles are searched: 'fail' → 'versag', 'versäum'. */
  words: z.record(z.string(), strings).readonly(),
});

export const templateSchema = z.object({
  format: z.literal('lectern-template'),
  version: z.literal(1),
  id: libraryIdSchema,
  name: z.string().min(1),
  purpose: z.string(),
  audience: z.string(),
  /** Small capitals above the cover's title. */
  eyebrow: z.string(),
  /** Marking the deck starts with; empty takes the brand's. */
  marking: z.string(),
  slides: z.array(templateSlideSchema).min(1).max(60).readonly(),
  /** For decks in another language than the template's own. */
  translations: z.object({ en: templateTranslationSchema.optional(), de: templateTranslationSchema.optional() }).optional(),
});

/** A template while it is edited: what must be named may not have its name yet. */
export const unfinishedTemplateSchema = templateSchema.extend({
  name: z.string(),
  slides: z.array(slideOf(baseOf(z.string()))).min(1).max(60).readonly(),
});

export type FigureQuery = Readonly<z.infer<typeof figureQuerySchema>>;
export type GroupQuery = Readonly<z.infer<typeof groupQuerySchema>>;
export type SectionQuery = Readonly<z.infer<typeof sectionQuerySchema>>;
export type CardSlot = Readonly<z.infer<typeof cardSlotSchema>>;
export type TemplateSlide = Readonly<z.infer<typeof templateSlideSchema>>;
/** The template slide of one kind: `TemplateSlideOf<'chart'>`. */
export type TemplateSlideOf<K extends TemplateSlide['kind']> = Extract<TemplateSlide, { kind: K }>;
export type TemplateTranslation = Readonly<z.infer<typeof templateTranslationSchema>>;
export type Template = Readonly<z.infer<typeof templateSchema>>;
