import { z } from 'zod';
import { saidSchema } from './said-schema';

export const chartKindSchema = z.enum([
  'bar',
  'column',
  'clustered',
  'stacked',
  'stacked100',
  'line',
  'area',
  'doughnut',
  'scatter',
  'pareto',
  'waterfall',
  'range',
  'bullet',
  'diverging',
]);

export const refusalSchema = z.object({
  chart: chartKindSchema,
  /** One sentence: why this chart would mislead. */
  why: z.string(),
  /** The same as data; absent in what an earlier version wrote. */
  said: saidSchema.optional(),
});

/** Figures that may stand together, and the chart that would be honest. */
export const groupSchema = z.object({
  /** `g1`, `g2`, … */
  id: z.string(),
  /** What holds them together. */
  bond: z.enum(['list', 'table', 'parts', 'trend', 'equivalents', 'same-unit']),
  /** 'cocaine, cannabis and heroin seized, tonnes' */
  heading: z.string(),
  /** The unit all members share. */
  unit: z.string().nullable(),
  /** Figure ids in the order to be drawn before sorting. */
  figures: z.array(z.string()).readonly(),
  /** What each member is called on an axis, in the same order as `figures`. */
  labels: z.array(z.string()).readonly(),
  /** Figure id of the stated whole, for parts. */
  total: z.string().nullable(),
  /** Null when cards serve better than any chart. */
  suggestion: chartKindSchema.nullable(),
  /** One sentence: why this chart, or none. */
  why: z.string(),
  said: saidSchema.optional(),
  refusals: z.array(refusalSchema).readonly(),
});

export type ChartKind = z.infer<typeof chartKindSchema>;
export type Refusal = Readonly<z.infer<typeof refusalSchema>>;
export type Group = Readonly<z.infer<typeof groupSchema>>;
