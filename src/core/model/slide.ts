import { z } from 'zod';
import { chartKindSchema } from './group';
import { richTextSchema } from './rich-text-schema';

/** A number shown large with what it counts. */
export const numberCardSchema = z.object({
  /** Ledger id. */
  figure: z.string(),
  label: richTextSchema,
  /** Small print: a restated currency, companions. */
  note: richTextSchema,
});

/** What a chart shows, as ledger ids; layout resolves values, labels and order. */
export const chartContentSchema = z.object({
  kind: chartKindSchema,
  /** 'Drugs seized, tonnes': what and in which unit. */
  measure: z.string(),
  /** One name a series; a single series may be unnamed. */
  series: z.array(z.string()).readonly(),
  rows: z
    .array(
      z.object({
        label: z.string(),
        /** ISO 8601 when the axis is time. */
        date: z.string().nullable(),
        /** Small print under the label. */
        note: z.string(),
        /** One ledger id a series; null is a gap. Scatter: [x, y]; bullet: [actual, target]. */
        cells: z.array(z.string().nullable()).readonly(),
      }),
    )
    .readonly(),
  /** Indices of the rows that carry the point; empty means all. */
  highlight: z.array(z.number().int().nonnegative()).readonly(),
  order: z.enum(['given', 'descending', 'time']),
  /** Ledger id of the stated whole. */
  total: z.string().nullable(),
  scale: z.enum(['linear', 'log']),
  /** Alternative text; empty means the proposed one. */
  alt: z.string(),
});

const base = {
  id: z.string(),
  title: richTextSchema,
  /** Measure and unit, or a second line. */
  subtitle: richTextSchema,
  notes: z.string(),
  /** The line at the foot that says where the content comes from. Empty means the proposed one. */
  source: richTextSchema,
  /** fact: in the source; reported: someone's claim; judgement: the author's own, marked as such. */
  standing: z.enum(['fact', 'reported', 'judgement']),
  /** The template slide this came from, and whether it still is as the template made it. */
  origin: z.object({ templateSlide: z.string().nullable(), edited: z.boolean() }),
  /** Outline section of the deck this slide opens; null continues the one before. */
  section: z.string().nullable(),
};

const headed = z.object({ heading: richTextSchema, text: richTextSchema });
const level = z.number().int().min(1).max(5);
const rating = z.enum(['high', 'medium', 'low', 'unrated']);
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

// Frame
export const coverSlideSchema = z.object({
  ...base,
  kind: z.literal('cover'),
  eyebrow: richTextSchema,
  occasion: richTextSchema,
  preparedBy: richTextSchema,
});
export const purposeSlideSchema = z.object({
  ...base,
  kind: z.literal('purpose'),
  purpose: richTextSchema,
  decisions: list(richTextSchema),
});
export const bottomLineSlideSchema = z.object({
  ...base,
  kind: z.literal('bottom-line'),
  points: list(headed),
  cards: list(numberCardSchema),
});
export const dividerSlideSchema = z.object({ ...base, kind: z.literal('divider') });

// Figures
export const keyFiguresSlideSchema = z.object({
  ...base,
  kind: z.literal('key-figures'),
  cards: list(numberCardSchema),
});
export const bigNumberSlideSchema = z.object({
  ...base,
  kind: z.literal('big-number'),
  card: numberCardSchema,
  points: list(richTextSchema),
});
export const chartSlideSchema = z.object({
  ...base,
  kind: z.literal('chart'),
  chart: chartContentSchema,
  soWhat: richTextSchema,
  readWithCare: richTextSchema,
});
export const compareSlideSchema = z.object({
  ...base,
  kind: z.literal('compare'),
  left: z.object({ heading: richTextSchema, chart: chartContentSchema }),
  right: z.object({ heading: richTextSchema, chart: chartContentSchema }),
  takeaway: richTextSchema,
});
export const figuresTableSlideSchema = z.object({
  ...base,
  kind: z.literal('figures-table'),
  /** Ledger ids; the quote and place come from the ledger. */
  figures: list(z.string()),
});

// Story
export const contextSlideSchema = z.object({
  ...base,
  kind: z.literal('context'),
  paragraphs: list(richTextSchema),
  bullets: list(richTextSchema),
});
export const flowSlideSchema = z.object({
  ...base,
  kind: z.literal('flow'),
  steps: list(headed),
});
export const timelineSlideSchema = z.object({
  ...base,
  kind: z.literal('timeline'),
  events: list(
    z.object({ date: z.string().nullable(), when: z.string(), text: richTextSchema }),
  ),
});
export const actorsSlideSchema = z.object({
  ...base,
  kind: z.literal('actors'),
  actors: list(z.object({ name: richTextSchema, role: richTextSchema, detail: richTextSchema })),
});
export const quotationSlideSchema = z.object({
  ...base,
  kind: z.literal('quotation'),
  quote: richTextSchema,
  speaker: richTextSchema,
  context: richTextSchema,
});
export const legalBasisSlideSchema = z.object({
  ...base,
  kind: z.literal('legal-basis'),
  rows: list(
    z.object({ instrument: richTextSchema, provision: richTextSchema, effect: richTextSchema }),
  ),
});

// Assurance
export const soWhatSlideSchema = z.object({
  ...base,
  kind: z.literal('so-what'),
  points: list(headed),
});
export const exposureSlideSchema = z.object({
  ...base,
  kind: z.literal('exposure'),
  risks: list(
    z.object({ name: richTextSchema, likelihood: level, impact: level, reason: richTextSchema }),
  ),
});
export const controlGapSlideSchema = z.object({
  ...base,
  kind: z.literal('control-gap'),
  rows: list(
    z.object({
      control: richTextSchema,
      gap: richTextSchema,
      rootCause: richTextSchema,
      rating,
    }),
  ),
});
export const recommendationsSlideSchema = z.object({
  ...base,
  kind: z.literal('recommendations'),
  rows: list(
    z.object({
      risk: richTextSchema,
      whyNow: richTextSchema,
      action: richTextSchema,
      exposure: rating,
      owner: richTextSchema,
      due: richTextSchema,
    }),
  ),
});
export const optionsSlideSchema = z.object({
  ...base,
  kind: z.literal('options'),
  options: list(
    z.object({
      name: richTextSchema,
      advantages: list(richTextSchema),
      drawbacks: list(richTextSchema),
      preferred: z.boolean(),
    }),
  ),
});

// Close
export const assumptionsSlideSchema = z.object({
  ...base,
  kind: z.literal('assumptions'),
  assumptions: list(richTextSchema),
  gaps: list(richTextSchema),
  confidence: z.enum(['high', 'moderate', 'low', 'unrated']),
  basis: richTextSchema,
});
export const comparisonSlideSchema = z.object({
  ...base,
  kind: z.literal('source-comparison'),
  /** Names of the two sources. */
  sources: z.tuple([z.string(), z.string()]),
  rows: list(
    z.object({
      subject: richTextSchema,
      /** Ledger ids; null when a source is silent. */
      first: z.string().nullable(),
      second: z.string().nullable(),
      verdict: z.enum(['agrees', 'conflicts', 'converted', 'only-one']),
    }),
  ),
});
export const sourcesSlideSchema = z.object({
  ...base,
  kind: z.literal('sources'),
  /** Ledger ids listed even though no slide shows them; those shown are always listed. */
  alsoList: list(z.string()),
  method: richTextSchema,
});

export const slideSchema = z.discriminatedUnion('kind', [
  coverSlideSchema,
  purposeSlideSchema,
  bottomLineSlideSchema,
  dividerSlideSchema,
  keyFiguresSlideSchema,
  bigNumberSlideSchema,
  chartSlideSchema,
  compareSlideSchema,
  figuresTableSlideSchema,
  contextSlideSchema,
  flowSlideSchema,
  timelineSlideSchema,
  actorsSlideSchema,
  quotationSlideSchema,
  legalBasisSlideSchema,
  soWhatSlideSchema,
  exposureSlideSchema,
  controlGapSlideSchema,
  recommendationsSlideSchema,
  optionsSlideSchema,
  assumptionsSlideSchema,
  comparisonSlideSchema,
  sourcesSlideSchema,
]);

export type NumberCard = Readonly<z.infer<typeof numberCardSchema>>;
export type ChartContent = Readonly<z.infer<typeof chartContentSchema>>;
export type Rating = z.infer<typeof rating>;
export type Slide = Readonly<z.infer<typeof slideSchema>>;
export type SlideKind = Slide['kind'];
/** The slide of one kind: `SlideOf<'chart'>`. */
export type SlideOf<K extends SlideKind> = Extract<Slide, { kind: K }>;
