import { z } from 'zod';

/** The meanings a template may ask a figure for. What answers each is in compose/slots/meanings.ts. */
export const meaningSchema = z.enum([
  'arrests',
  'prison-terms',
  'cash-seized',
  'assets-frozen',
  'losses',
  'recovered',
  'compensation',
  'fine',
  'price',
  'revenue',
  'profit',
  'victims',
  'charged',
  'users',
  'messages',
  'records',
  'transactions',
  'systems',
  'organisations',
  'countries',
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
