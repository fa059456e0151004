import { z } from 'zod';
import { spanSchema } from './article';

export const sectionSchema = z.object({
  /** `s1`, `s2`, … in reading order. */
  id: z.string(),
  heading: z.string(),
  /** False when the heading was made from the text because the article has none. */
  headingStated: z.boolean(),
  /** Ids of the blocks that make up the section, its heading block left out. */
  blocks: z.array(z.string()).readonly(),
});

export const sentenceSchema = spanSchema.extend({
  block: z.string(),
  /** 0–1: how much the sentence would serve as the bottom line. */
  weight: z.number().min(0).max(1),
  /** Why it weighs what it does, in a few words. */
  reason: z.string(),
});

export const quotationSchema = spanSchema.extend({
  block: z.string(),
  /** Null when the text does not say who speaks. */
  speaker: z.string().nullable(),
});

/** A date that the text states, with its place. */
export const statedDateSchema = spanSchema.extend({
  block: z.string(),
  /** ISO 8601, as precise as stated. */
  iso: z.string(),
  /** 'by the end of 2020' without its preposition: 'the end of 2020'. */
  words: z.string(),
});

export const outlineSchema = z.object({
  title: z.string(),
  standfirst: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  /** ISO 8601 date, as precise as stated (2023, 2023-07 or 2023-07-03). */
  published: z.string().nullable(),
  sections: z.array(sectionSchema).readonly(),
  /** Blocks that are not the story: author's biography, contacts, share links. */
  boilerplate: z.array(z.string()).readonly(),
  /** Heaviest first; boilerplate left out. */
  sentences: z.array(sentenceSchema).readonly(),
  quotations: z.array(quotationSchema).readonly(),
  /** In reading order; absent when no finder looked for them. */
  dates: z.array(statedDateSchema).readonly().optional(),
});

export type Section = Readonly<z.infer<typeof sectionSchema>>;
export type Sentence = Readonly<z.infer<typeof sentenceSchema>>;
export type Quotation = Readonly<z.infer<typeof quotationSchema>>;
export type StatedDate = Readonly<z.infer<typeof statedDateSchema>>;
export type Outline = Readonly<z.infer<typeof outlineSchema>>;
