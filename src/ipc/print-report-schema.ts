import { z } from 'zod';
import { failureSchema } from './failure';

const job = z.number().int();
const count = z.number().int().nonnegative();

/** What the print page may tell main; see print-contract.ts. */
export const printReportSchema = z.discriminatedUnion('state', [
  z.object({ job, state: z.literal('progress'), done: count, of: count }),
  z.object({ job, state: z.literal('ready'), slides: count }),
  z.object({ job, state: z.literal('failed'), failure: failureSchema }),
]);
