import { z } from 'zod';

/** Where a block or a cell stands: UTF-16 offsets in `Article.text`, end exclusive. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

export const tableCellSchema = spanSchema.extend({
  /** True for a cell that names its row or column rather than holding data. */
  header: z.boolean(),
});

export const blockKindSchema = z.enum([
  'heading',
  'paragraph',
  'bullet',
  'quotation',
  'table',
  'caption',
]);

export const blockSchema = spanSchema.extend({
  /** `b1`, `b2`, … in reading order. */
  id: z.string(),
  kind: blockKindSchema,
  /** Heading level 1–6; absent for other kinds. */
  level: z.number().int().min(1).max(6).optional(),
  /** A table's cells, row by row; absent for other kinds. */
  rows: z.array(z.array(tableCellSchema).readonly()).readonly().optional(),
});

export const articleFormatSchema = z.enum([
  'txt',
  'md',
  'html',
  'docx',
  'pdf',
  'eml',
  'mht',
  'rtf',
  'paste',
]);

export const articleSchema = z.object({
  /** `a1`, `a2`, … within a briefing. */
  id: z.string(),
  /** The file's own name without its folder; 'Pasted text' for a paste. */
  name: z.string(),
  format: articleFormatSchema,
  /** SHA-256 of the bytes that were read, lower-case hex. */
  hash: z.string(),
  /** The text every offset points into; line ends are \n, no byte-order mark. */
  text: z.string(),
  blocks: z.array(blockSchema).readonly(),
  /** BCP 47, 'en' when the file does not say. */
  language: z.string(),
  /** What the file's own metadata says (front matter, meta tags); the outline decides what is used. */
  meta: z.object({
    title: z.string().nullable(),
    byline: z.string().nullable(),
    publisher: z.string().nullable(),
    /** ISO 8601 date. */
    published: z.string().nullable(),
  }),
});

export type Span = Readonly<z.infer<typeof spanSchema>>;
export type TableCell = Readonly<z.infer<typeof tableCellSchema>>;
export type BlockKind = z.infer<typeof blockKindSchema>;
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type ArticleFormat = z.infer<typeof articleFormatSchema>;
export type Article = Readonly<z.infer<typeof articleSchema>>;
