import { z } from 'zod';
import { spanSchema } from './article';

export const figureKindSchema = z.enum([
  'money',
  'count',
  'percent',
  'mass',
  'duration',
  'length',
  'area',
  'volume',
  'data',
  'rate',
  'ratio',
  'other',
]);

export const qualifierSchema = z.enum([
  'exact',
  'about',
  'over',
  'under',
  'upto',
  'atleast',
  'range',
]);

/** A moment or period a value refers to, with the words that say so. */
export const asOfSchema = z.object({
  /** ISO 8601, as precise as stated: 2020, 2020-12, 2020-12-31. */
  iso: z.string(),
  /** 'end of 2020' */
  words: z.string(),
});

/** What a number says, wherever it came from. */
export const quantitySchema = z.object({
  /** Fully scaled: 740000000 for "740mn". The low end of a range. */
  value: z.number(),
  valueHigh: z.number().nullable(),
  kind: figureKindSchema,
  /** ISO 4217 code, '%', or a singular noun; 'GBP/hour' for a rate; null for a bare ratio. */
  unit: z.string().nullable(),
  qualifier: qualifierSchema,
  /** The hedge in the source's own words ('an estimated'); null when exact. */
  hedge: z.string().nullable(),
  /** What is measured: 'cash seized'. Empty when the text does not say. */
  subject: z.string(),
  asOf: asOfSchema.nullable(),
});

/** The finder that names what a figure measures by German grammar. */
export const GERMAN_SUBJECT = 'german-subject';

/** How a field came to its value: read in the text, or concluded by a finder. */
export const groundsSchema = z.object({
  how: z.enum(['stated', 'inferred', 'user']),
  /** Name of the finder or refiner that decided. */
  finder: z.string(),
});

export const figureFieldSchema = z.enum([
  'value',
  'valueHigh',
  'kind',
  'unit',
  'qualifier',
  'subject',
  'asOf',
  'attribution',
  'equivalentOf',
]);

/** One mention of a number in an article, with its exact words and place. */
export const figureSchema = quantitySchema.extend({
  type: z.literal('figure'),
  /** `f1`, `f2`, … in reading order within its article. */
  id: z.string(),
  article: z.string(),
  block: z.string(),
  /** Place of `quote` in `Article.text`. */
  ...spanSchema.shape,
  /** The exact words, hedge and counted noun included. */
  quote: z.string(),
  /** Place of the bare number (sign, digits, magnitude, unit) within the text. */
  number: spanSchema,
  /** The place in a reader's words: 'bullet 3', 'paragraph 4', 'table row 2'; absent when unknown. */
  where: z.string().optional(),
  /** Who says so: 'Europol'. */
  attribution: z.string().nullable(),
  /** Id of the figure that this one restates in another currency or unit. */
  equivalentOf: z.string().nullable(),
  grounds: z.partialRecord(figureFieldSchema, groundsSchema),
});

export const operationSchema = z.enum([
  'sum',
  'share',
  'difference',
  'growth',
  'multiple',
  'average',
]);

/** A number computed from ledger entries by a shown formula. */
export const derivationSchema = quantitySchema.extend({
  type: z.literal('derivation'),
  /** `d1`, `d2`, … */
  id: z.string(),
  operation: operationSchema,
  /**
   * Ledger ids the operation reads. share: the parts, then the whole last;
   * difference, growth and multiple: the later value first, the earlier second;
   * average: the total first, the divisor second.
   */
  parents: z.array(z.string()).min(1).readonly(),
  /** What is shown of the value where it was rounded together with others, so that the parts add up; absent when alone. */
  shown: z.number().optional(),
});

/** A number the user vouches for, with the reason. */
export const signedNumberSchema = quantitySchema.extend({
  type: z.literal('signed'),
  /** `u1`, `u2`, … */
  id: z.string(),
  reason: z.string(),
});

export const ledgerEntrySchema = z.discriminatedUnion('type', [
  figureSchema,
  derivationSchema,
  signedNumberSchema,
]);

export type FigureKind = z.infer<typeof figureKindSchema>;
export type Qualifier = z.infer<typeof qualifierSchema>;
export type AsOf = Readonly<z.infer<typeof asOfSchema>>;
export type Quantity = Readonly<z.infer<typeof quantitySchema>>;
export type Grounds = Readonly<z.infer<typeof groundsSchema>>;
export type FigureField = z.infer<typeof figureFieldSchema>;
export type Figure = Readonly<z.infer<typeof figureSchema>>;
export type Operation = z.infer<typeof operationSchema>;
export type Derivation = Readonly<z.infer<typeof derivationSchema>>;
export type SignedNumber = Readonly<z.infer<typeof signedNumberSchema>>;
export type LedgerEntry = Figure | Derivation | SignedNumber;
