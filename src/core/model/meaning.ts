import { z } from 'zod';

/** The meanings a template may ask a figure for. What answers each is in compose/meanings.ts. */
export const meaningSchema = z.enum([
  'arrests',
  'prison-terms',
  'cash-seized',
  'assets-frozen',
  'losses',
  'fine',
  'price',
  'revenue',
  'profit',
  'victims',
  'users',
  'messages',
  'cases',
  'weapons',
  'drugs-weighed',
  'drugs-counted',
  'property',
  'duration',
  'share',
  'change',
  'main-count',
  'main-money',
]);

export type Meaning = z.infer<typeof meaningSchema>;
